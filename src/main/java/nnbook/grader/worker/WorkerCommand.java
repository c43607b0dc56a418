package nnbook.grader.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.platform.ChildJvm;

/** How a worker JVM is started: little memory, quick to start, no files left by a crash. */
final class WorkerCommand {
  private static final List<String> FLAGS =
      List.of(
          "-XX:MaxDirectMemorySize=64m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xss16m", // for recursion that is deep and has an end
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-UsePerfData",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8");

  private WorkerCommand() {}

  /**
   * Starts a worker whose folder, home and place for temporary files is {@code folder}. What its
   * code writes to the process's own output, past System.out, is seen by nobody.
   */
  static Process start(WorkerMain main, Path folder, boolean strict) {
    List<String> command = new ArrayList<>(FLAGS);
    command.add("-Xmx" + main.megabytes() + "m");
    command.add("-Dnnbook.strict=" + strict);
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Duser.home=" + folder);
    command.add("-cp");
    command.add(WorkerClassPath.text(main.main()));
    command.add(main.main().getName());
    command.addAll(main.arguments());
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
}
