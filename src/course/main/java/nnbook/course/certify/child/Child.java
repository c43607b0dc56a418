package nnbook.course.certify.child;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import nnbook.course.certify.wire.Answerer;
import nnbook.course.certify.wire.FrameStream;
import nnbook.course.certify.wire.FrameStream.Message;
import nnbook.course.certify.wire.MessageKind;
import nnbook.course.certify.wire.OpenMessage;
import nnbook.course.certify.wire.PlainMessages;
import nnbook.diagnosis.CodePlace;
import nnbook.grader.worker.CapturedStreams;
import nnbook.grader.worker.IsolatedLoader;
import nnbook.grader.worker.JvmState;

/**
 * The main class of the JVM that runs submitted code. The code beside it can do all that this class
 * can, so what goes out from here is never more than a claim.
 */
public final class Child {
  private static final long TICK = 50;

  /** For recursion that is deep and has an end; threads of the submission get the usual stack. */
  private static final long STACK_BYTES = 16 << 20;

  private final FrameStream frames;
  private final Thread main = Thread.currentThread();
  private volatile CapturedStreams streams = new CapturedStreams();
  private volatile long end = Long.MAX_VALUE;

  private Child(FrameStream frames) {
    this.frames = frames;
  }

  public static void main(String[] arguments) throws InterruptedException {
    Thread thread = new Thread(null, Child::run, "submission", STACK_BYTES);
    thread.start();
    thread.join();
  }

  private static void run() {
    FrameStream frames =
        new FrameStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16),
            new FileOutputStream(FileDescriptor.out),
            PlainMessages.MOST_BYTES);
    try {
      new Child(frames).serve();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() throws IOException {
    streams.install();
    Runtime.getRuntime().addShutdownHook(new Thread(this::exit));
    Thread watch = new Thread(this::watch, "watch");
    watch.setDaemon(true);
    watch.start();
    frames.send(MessageKind.READY, new byte[0]);
    while (true) {
      check(OpenMessage.read(receive(MessageKind.OPEN)));
    }
  }

  private byte[] receive(MessageKind kind) throws IOException {
    Message message = frames.receive();
    if (message.kind() != kind) {
      throw new IOException("Child: " + message.kind() + " instead of " + kind);
    }
    return message.body();
  }

  /** One check: everything is as new, up to the message that ends it. */
  private void check(OpenMessage open) throws IOException {
    JvmState before = new JvmState();
    streams = new CapturedStreams();
    streams.install();
    frames.restart();
    end = System.nanoTime() + open.limit().toNanos();
    try {
      IsolatedLoader loader = new IsolatedLoader(open.classes());
      Thread.currentThread().setContextClassLoader(loader);
      Class<?> exercise = Class.forName(open.exercise(), false, loader);
      new Answerer(frames, exercise, open.stubs()).serve();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    } finally {
      end = Long.MAX_VALUE;
      Thread.interrupted();
    }
    int threads = before.leftThreads().size();
    frames.send(
        MessageKind.LEFT,
        PlainMessages.left(
            streams.printed(), streams.flooded(), streams.wasRead(), threads,
            JvmState.processes()));
    before.restore();
  }

  /** Tells the line that runs when the time is over; who listens ends this JVM then. */
  private void watch() {
    try {
      while (true) {
        Thread.sleep(TICK);
        if (end < Long.MAX_VALUE && System.nanoTime() - end > frames.carriage().toNanos()) {
          end = Long.MAX_VALUE;
          String place = CodePlace.of(main.getStackTrace());
          frames.send(MessageKind.WHERE, PlainMessages.words(place, streams.printed()));
        }
      }
    } catch (InterruptedException | IOException e) {
      return; // It is told by nobody then.
    }
  }

  private void exit() {
    try {
      String place =
          Thread.getAllStackTraces().values().stream()
              .filter(Child::exits)
              .map(CodePlace::of)
              .findFirst()
              .orElse("");
      frames.send(MessageKind.EXIT, PlainMessages.words(place, streams.printed()));
    } catch (IOException e) {
      return; // The judge is gone.
    }
  }

  private static boolean exits(StackTraceElement[] stack) {
    return Arrays.stream(stack).anyMatch(f -> f.getClassName().equals("java.lang.Runtime"));
  }
}
