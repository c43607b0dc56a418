package nnbook.course.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts JVMs for code that nobody trusts. The environment is empty; heap, metaspace and direct
 * memory have limits; no debugger can attach. With bubblewrap, the code also sees no files but the
 * JDK's and its own classes, all read-only, no network and no other process, and has no rights.
 */
public final class Sandbox {
  /**
   * Bubblewrap ends with the thread that has started it, not with the process: so all are started
   * by this one, which lives as long as the process does.
   */
  private static final ExecutorService STARTER =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "starts sandboxes");
            thread.setDaemon(true);
            return thread;
          });

  private static final Set<String> WINDOWS_NEEDS = Set.of("SystemRoot");

  private final Set<Protection> inForce;

  private Sandbox(Set<Protection> inForce) {
    this.inForce = Set.copyOf(inForce);
  }

  /** A sandbox with all protections that this system offers: {@link Protections#here()}. */
  public static Sandbox here() {
    return new Sandbox(Protections.here().held());
  }

  /** One with these protections only: to try them, and to prove that they are what helps. */
  static Sandbox with(Set<Protection> protections) {
    return new Sandbox(protections);
  }

  /** The protections that are in force. */
  public Set<Protection> inForce() {
    return inForce;
  }

  /**
   * Starts {@code mainClass} with the JDK that runs here. Of all files, the code sees the JDK,
   * {@code classPath} and what the system needs to run it.
   */
  public SandboxProcess start(
      List<Path> classPath, String mainClass, List<String> arguments, SandboxLimits limits) {
    SandboxCommand command = new SandboxCommand(inForce, limits);
    try {
      return STARTER.submit(() -> launch(command, classPath, mainClass, arguments, limits)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Sandbox.start: interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause
          ? new UncheckedIOException(cause)
          : new IllegalStateException(e.getCause());
    }
  }

  private SandboxProcess launch(
      SandboxCommand command,
      List<Path> classPath,
      String mainClass,
      List<String> arguments,
      SandboxLimits limits)
      throws IOException {
    Optional<Path> folder =
        inForce.contains(Protection.FILES)
            ? Optional.empty()
            : Optional.of(SandboxFolder.create());
    ProcessBuilder builder =
        new ProcessBuilder(command.of(folder, classPath, mainClass, arguments));
    builder.environment().keySet().retainAll(WINDOWS_NEEDS);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("MALLOC_ARENA_MAX", "2"); // less memory set aside for each thread
    folder.ifPresent(path -> builder.directory(path.toFile()));
    return new SandboxProcess(builder.start(), folder, limits);
  }
}
