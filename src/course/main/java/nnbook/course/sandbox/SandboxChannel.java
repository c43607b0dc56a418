package nnbook.course.sandbox;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nnbook.platform.Wire;

/**
 * Messages to and from a JVM in the sandbox, by its standard input and output. Nothing that it
 * does, or leaves undone, makes a call here wait longer than it was told. For one thread at a time,
 * except that any may {@link #close}.
 */
public final class SandboxChannel implements AutoCloseable {
  private static final List<String> END = new ArrayList<>();

  private final SandboxProcess process;
  private final int most;
  private final BlockingQueue<List<String>> toSend = new LinkedBlockingQueue<>();
  private final BlockingQueue<List<String>> received = new ArrayBlockingQueue<>(1);
  private final Thread reader;
  private final Thread writer;
  private volatile boolean badMessage;
  private boolean ended;

  /** Takes over {@code process}, whose messages have at most {@code most} bytes. */
  public SandboxChannel(SandboxProcess process, int most) {
    this.process = process;
    this.most = most;
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
    return process.isAlive() && !badMessage;
  }

  /** Sends a message; does not wait until it is read. */
  public void send(List<String> message) {
    toSend.add(message);
  }

  /**
   * Waits for the next message, at most {@code limit}; nothing when the time is over. Throws
   * SandboxEndedException when there will be none.
   */
  public Optional<List<String>> receive(Duration limit) throws SandboxEndedException {
    try {
      List<String> message =
          ended ? END : received.poll(limit.toNanos(), TimeUnit.NANOSECONDS);
      if (message != END) {
        return Optional.ofNullable(message);
      }
      ended = true;
      throw new SandboxEndedException(process.exit());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Ends it and all that it has started, and waits for that. */
  @Override
  public void close() {
    process.close();
    reader.interrupt();
    writer.interrupt();
  }

  /** Reads one message ahead, no more: who sends without being asked has to wait. */
  private void read() {
    try (InputStream in = new BufferedInputStream(process.output())) {
      while (true) {
        received.put(Wire.read(in, most));
      }
    } catch (EOFException e) {
      end();
    } catch (IOException e) {
      badMessage = process.isAlive();
      process.kill();
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
    try (OutputStream out = process.input()) {
      while (true) {
        Wire.write(toSend.take(), out);
      }
    } catch (IOException | InterruptedException e) {
      return; // the reader tells that it is gone
    }
  }
}
