package nnbook.grader.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.ChildJvm;
import nnbook.platform.ClassPath;

/** A JVM with the rights of its user: little memory, quick to start, no files left by a crash. */
public final class PracticeHost implements CodeHost {
  private static final List<String> FLAGS =
      List.of(
          "-Xmx256m",
          "-XX:MaxDirectMemorySize=64m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-UsePerfData",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  /** What code writes to the process's own output, past System.out, is seen by nobody. */
  @Override
  public Process start(Path folder, boolean strict) {
    List<String> command = new ArrayList<>(FLAGS);
    command.addAll(Worker.options(strict));
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Duser.home=" + folder);
    command.add("-cp");
    command.add(ClassPath.joined(WorkerClassPath.entries()));
    command.add(Worker.class.getName());
    try {
      ProcessBuilder builder = ChildJvm.of(command);
      builder.environment().put(LooseProcesses.MARK, folder.toString());
      return builder
          .directory(folder.toFile())
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isSealed() {
    return false;
  }
}
