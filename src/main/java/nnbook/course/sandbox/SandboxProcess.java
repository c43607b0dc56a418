package nnbook.course.sandbox;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nnbook.platform.ProcessOutput;

/**
 * A JVM in the sandbox, seen from outside. Messages go by its standard input and output; nothing
 * that it does, or leaves undone, makes a call here wait longer than it was told. For one thread at
 * a time, except that any may {@link #close}.
 */
public final class SandboxProcess implements AutoCloseable {
  private static final byte[] END = new byte[0];
  private static final long SECONDS_TO_END = 2;

  private final Process process;
  private final Optional<Path> folder;
  private final SandboxLimits limits;
  private final ProcessOutput errors;
  private final BlockingQueue<byte[]> toSend = new LinkedBlockingQueue<>();
  private final BlockingQueue<byte[]> received = new ArrayBlockingQueue<>(1);
  private final Thread reader;
  private final Thread writer;
  private volatile boolean closed;
  private volatile boolean badMessage;
  private boolean ended;

  /** {@code folder} is deleted in the end. */
  SandboxProcess(Process process, Optional<Path> folder, SandboxLimits limits) {
    this.process = process;
    this.folder = folder;
    this.limits = limits;
    this.errors = new ProcessOutput(process.getErrorStream());
    this.reader = start(this::read, "messages from a sandbox");
    this.writer = start(this::write, "messages to a sandbox");
  }

  private static Thread start(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive() && !closed && !badMessage;
  }

  /** Sends a message; does not wait until it is read. */
  public void send(byte[] message) {
    toSend.add(message);
  }

  /**
   * Waits for the next message, at most {@code limit}; nothing when the time is over. Throws
   * SandboxEndedException when there will be none.
   */
  public Optional<byte[]> receive(Duration limit) throws SandboxEndedException {
    try {
      byte[] message = ended ? END : received.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
      if (message != END) {
        return Optional.ofNullable(message);
      }
      ended = true;
      throw new SandboxEndedException(ending());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Why it is gone. Ends it when it is not. */
  public Ending ending() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        kill();
        process.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
    int code = process.isAlive() ? -1 : process.exitValue();
    return Ending.of(closed, badMessage, code, errors.text());
  }

  /** Ends it and all that it has started, and waits for that. */
  @Override
  public void close() {
    closed = closed || process.isAlive();
    kill();
    reader.interrupt();
    writer.interrupt();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    folder.ifPresent(SandboxFolder::delete);
  }

  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Reads one message ahead, no more: who sends without being asked has to wait. */
  private void read() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      while (!closed) {
        received.put(Frames.read(in, limits.frameBytes()));
      }
    } catch (EOFException e) {
      end();
    } catch (IOException e) {
      badMessage = !closed && process.isAlive();
      kill();
      end();
    } catch (InterruptedException e) {
      return; // closed from here
    }
  }

  private void end() {
    try {
      received.put(END);
    } catch (InterruptedException e) {
      return; // nobody waits any more
    }
  }

  private void write() {
    try (OutputStream out = process.getOutputStream()) {
      while (true) {
        Frames.write(toSend.take(), out);
      }
    } catch (IOException | InterruptedException e) {
      return; // the reader tells that it is gone
    }
  }
}
