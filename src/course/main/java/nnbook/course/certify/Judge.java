package nnbook.course.certify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nnbook.course.sandbox.Sandbox;
import nnbook.grader.worker.Worker;
import nnbook.grader.worker.WorkerMain;

/** The main class of the JVM that runs graded tests against submissions in JVMs of their own. */
public final class Judge {
  private static final int MEGABYTES = 512;

  private Judge() {}

  /** The command of a judge. */
  static WorkerMain main(Sandbox sandbox, Path jar, Optional<Path> archive, Duration limit) {
    return new WorkerMain(
        Judge.class,
        MEGABYTES,
        List.of(
            sandbox.text(),
            jar.toString(),
            archive.map(Path::toString).orElse(""),
            "" + limit.toMillis()));
  }

  /** Arguments: the sandbox, the child's jar, its archive or nothing, the milliseconds a check. */
  public static void main(String[] arguments) throws InterruptedException {
    Optional<Path> archive =
        Optional.of(arguments[2]).filter(text -> !text.isEmpty()).map(Path::of);
    Worker.serve(
        new JudgeStage(
            Sandbox.of(arguments[0]),
            Path.of(arguments[1]),
            archive,
            Duration.ofMillis(Long.parseLong(arguments[3]))));
  }
}
