package nnbook.course.certify;

import java.nio.file.Path;
import java.util.List;
import nnbook.course.sandbox.Sandbox;
import nnbook.course.sandbox.SandboxLimits;
import nnbook.course.sandbox.SandboxProgram;
import nnbook.grader.worker.CodeHost;
import nnbook.grader.worker.Worker;
import nnbook.grader.worker.WorkerClassPath;

/**
 * The worker of practice in a sandbox, which sees JUnit and the book. Its JVM serves another text
 * only after one that passed everything.
 */
record SandboxHost(Sandbox sandbox) implements CodeHost {
  @Override
  public Process start(Path folder, boolean strict) {
    SandboxProgram program =
        new SandboxProgram(
            WorkerClassPath.entries(), Worker.options(strict), Worker.class.getName(), List.of());
    return sandbox.process(program, SandboxLimits.standard(), folder);
  }

  @Override
  public boolean isSealed() {
    return true;
  }
}
