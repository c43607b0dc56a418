package nnbook.course.sandbox;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nnbook.platform.FileTree;
import nnbook.platform.ProcessOutput;

/** A JVM in the sandbox, seen from outside. */
public final class SandboxProcess implements AutoCloseable {
  private static final long SECONDS_TO_END = 2;

  private final Process process;
  private final Optional<Path> folder;
  private final ProcessOutput errors;
  private volatile boolean closed;

  /** {@code folder} is deleted in the end. */
  SandboxProcess(Process process, Optional<Path> folder) {
    this.process = process;
    this.folder = folder;
    this.errors = new ProcessOutput(process.getErrorStream());
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive() && !closed;
  }

  /** What it reads. Writing waits while it does not read; {@link SandboxChannel} does not. */
  public OutputStream input() {
    return process.getOutputStream();
  }

  /**
   * What it writes. Reading ends when it is closed, provided that {@link Protection#PROCESSES} is
   * in force: else a process that it has left may hold the other end.
   */
  public InputStream output() {
    return process.getInputStream();
  }

  /** Why it is gone. Ends it when it is not. */
  public SandboxExit exit() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
        process.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
    return new SandboxExit(process.isAlive() ? -1 : process.exitValue(), errors.text());
  }

  /** Ends it and all that it has started, and waits for that. */
  @Override
  public void close() {
    closed = true;
    kill();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.ifPresent(SandboxProcess::delete);
  }

  private static void delete(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (UncheckedIOException e) {
      // Something still holds a file: the system clears its temporary folder some day.
    }
  }

  /** Ends it without waiting for that. */
  void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
