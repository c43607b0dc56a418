package nnbook.course.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The sandbox that {@code text} describes: what {@link #text} of another one says. */
  public static Sandbox of(String text) {
    return new Sandbox(
        Stream.of(text.split(","))
            .filter(name -> !name.isEmpty())
            .map(Protection::valueOf)
            .collect(Collectors.toSet()));
  }

  /** Names the protections in force: scores that were kept depend on them. */
  public String text() {
    return inForce.stream().sorted().map(Protection::name).collect(Collectors.joining(","));
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
   * Starts {@code program} with the JDK that runs here. Of all files, it sees the JDK, its class
   * path and its other files, and what the system needs to run it.
   */
  public SandboxProcess start(SandboxProgram program, SandboxLimits limits) {
    Optional<Path> folder =
        inForce.contains(Protection.FILES)
            ? Optional.empty()
            : Optional.of(emptyFolder());
    return new SandboxProcess(process(program, limits, folder), folder);
  }

  /** In which code runs where the system cannot hide all others. */
  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory("nnbook-sandbox-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as a mere process; its folder is {@code folder} where it can see any. */
  public Process process(SandboxProgram program, SandboxLimits limits, Path folder) {
    return process(program, limits,
        Optional.of(folder).filter(path -> !inForce.contains(Protection.FILES)));
  }

  private Process process(
      SandboxProgram program, SandboxLimits limits, Optional<Path> folder) {
    try {
      return STARTER.submit(() -> launch(program, limits, folder)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Sandbox.start: interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause
          ? new UncheckedIOException(cause)
          : new IllegalStateException(e.getCause());
    }
  }

  private Process launch(SandboxProgram program, SandboxLimits limits, Optional<Path> folder)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(new SandboxCommand(inForce, limits).of(folder, program));
    builder.environment().keySet().retainAll(WINDOWS_NEEDS);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("MALLOC_ARENA_MAX", "2"); // less memory set aside for each thread
    folder.ifPresent(path -> builder.directory(path.toFile()));
    return builder.start();
  }
}
