package nnbook.grader.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Processes that code has started and cut loose, so that they are nobody's children: by a process
 * between that has ended, or while the JVM shut down. They are known by a variable that processes
 * inherit; only Linux shows it.
 */
final class LooseProcesses {
  /** The variable that holds the folder of a worker. */
  static final String MARK = "NNBOOK_WORKER";

  private static final Path PROCESSES = Path.of("/proc");
  private static final long SECONDS = 2;

  private LooseProcesses() {}

  /** Ends those of the worker with this folder, but not the process that calls. */
  static void end(Path folder) {
    if (!Files.isDirectory(PROCESSES)) {
      return;
    }
    String mark = "\0" + MARK + "=" + folder + "\0";
    try (Stream<Path> all = Files.list(PROCESSES)) {
      List<ProcessHandle> left = all
          .filter(path -> path.getFileName().toString().matches("\\d+"))
          .filter(path -> environment(path).contains(mark))
          .map(path -> Long.parseLong(path.getFileName().toString()))
          .filter(id -> id != ProcessHandle.current().pid())
          .flatMap(id -> ProcessHandle.of(id).stream())
          .toList();
      left.forEach(ProcessHandle::destroyForcibly);
      CompletableFuture.allOf(left.stream().map(ProcessHandle::onExit)
              .toArray(CompletableFuture[]::new))
          .completeOnTimeout(null, SECONDS, TimeUnit.SECONDS).join();
    } catch (IOException e) {
      return; // a system that hides its processes
    }
  }

  /** Nothing of processes that have ended or belong to others. */
  private static String environment(Path process) {
    try {
      byte[] bytes = Files.readAllBytes(process.resolve("environ"));
      return "\0" + new String(bytes, StandardCharsets.UTF_8) + "\0";
    } catch (IOException e) {
      return "";
    }
  }
}
