package nnbook.course.certify;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nnbook.course.certify.wire.CallBroken;
import nnbook.course.certify.wire.Caller;
import nnbook.course.certify.wire.FrameStream;
import nnbook.course.certify.wire.FrameStream.Message;
import nnbook.course.certify.wire.MessageKind;
import nnbook.course.certify.wire.NotHandedOver;
import nnbook.course.certify.wire.OpenMessage;
import nnbook.course.certify.wire.PlainMessages;
import nnbook.course.certify.wire.StubType;
import nnbook.course.certify.wire.WireException;
import nnbook.course.sandbox.SandboxExit;
import nnbook.course.sandbox.SandboxProcess;
import nnbook.grader.worker.CheckLeftovers;
import nnbook.grader.worker.Report;
import nnbook.platform.Messages;

/** The JVM that runs a submission, seen from the judge. */
final class ChildProcess implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of("course");

  /** The time that the child has to say where it is when its time is over. */
  private static final Duration TO_TELL = Duration.ofMillis(600);

  /** The time that the child has to sum up a check. */
  private static final Duration TO_LEAVE = Duration.ofSeconds(5);

  private static final long TICK = 50;
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "clock");
            thread.setDaemon(true);
            return thread;
          });

  private final SandboxProcess process;
  private final FrameStream frames;
  private final Duration limit;
  private Caller caller;
  private boolean ready;
  private boolean usable = true;
  private volatile boolean overdue;
  private boolean tampered;
  private boolean exited;
  private String place = "";
  private String printed = "";
  private ScheduledFuture<?> alarm;

  ChildProcess(SandboxProcess process, Duration limit) {
    this.process = process;
    this.limit = limit;
    this.frames =
        new FrameStream(
            new BufferedInputStream(process.output(), 1 << 16),
            process.input(),
            PlainMessages.MOST_BYTES);
  }

  /** Whether the next check can run here. */
  boolean isUsable() {
    return usable && process.isAlive();
  }

  /** Whether it has started. Waits for that, and no submitted code has run in it before. */
  boolean isReady() {
    try {
      ready = ready || frames.receive().kind() == MessageKind.READY;
    } catch (IOException e) {
      usable = false;
    }
    return ready;
  }

  /** Begins a check of the submission whose facade is {@code exercise}. */
  void open(Class<?> exercise, Map<String, byte[]> submission) {
    List<StubType> stubs = StubType.inside(exercise);
    try {
      caller = new Caller(frames, exercise.getClassLoader(), stubs, this::note, this::broken);
      frames.restart();
      OpenMessage open = new OpenMessage(exercise.getName(), submission, stubs, limit);
      frames.send(MessageKind.OPEN, open.bytes());
    } catch (IOException e) {
      broken(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    setAlarm(limit.plus(TO_TELL));
  }

  /** Ends the child when it takes longer than {@code time}, beside what is carried. */
  private void setAlarm(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    alarm =
        CLOCK.scheduleWithFixedDelay(
            () -> {
              if (!overdue && System.nanoTime() - end > frames.carriage().toNanos()) {
                overdue = true;
                process.close();
              }
            },
            TICK,
            TICK,
            TimeUnit.MILLISECONDS);
  }

  private void note(MessageKind kind, List<String> texts) {
    exited |= kind == MessageKind.EXIT;
    place = texts.get(0);
    printed = texts.get(1);
  }

  /** The learner's line that was told of last. */
  String place() {
    return place;
  }

  String printed() {
    return printed;
  }

  /** Calls a method of the submission. Throws what it throws, or CallBroken. */
  Object call(String method, Class<?>[] types, Class<?> result, Object[] arguments) {
    if (!usable) {
      throw new CallBroken(null);
    }
    try {
      return caller.call(method, types, result, arguments);
    } catch (NotHandedOver e) {
      throw new NotHandedOver(
          e.getMessage().isEmpty()
              ? MESSAGES.get("certify.too.large")
              : MESSAGES.get("certify.own.class", e.getMessage()));
    }
  }

  private void broken(IOException e) {
    tampered = e instanceof WireException && !overdue;
    usable = false;
  }

  /** Ends the check. */
  CheckLeftovers leave() {
    alarm.cancel(false);
    Optional<CheckLeftovers> left = Optional.empty();
    if (usable && !overdue) {
      setAlarm(TO_LEAVE);
      left = summary();
      alarm.cancel(false);
    }
    if (left.isPresent()) {
      usable = left.get().threads() == 0 && left.get().processes() == 0 && !overdue;
      return left.get();
    }
    usable = false;
    Report end = end();
    return new CheckLeftovers(end.printed(), false, false, 0, 0, Optional.of(end));
  }

  private Optional<CheckLeftovers> summary() {
    try {
      frames.send(MessageKind.CLOSE, new byte[0]);
      return Optional.of(remains(caller.left()));
    } catch (IOException e) {
      broken(e);
      return Optional.empty();
    }
  }

  private static CheckLeftovers remains(Message message) throws WireException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(message.body()));
    try {
      return new CheckLeftovers(
          PlainMessages.word(in),
          in.readBoolean(),
          in.readBoolean(),
          Math.max(0, in.readLong()),
          Math.max(0, in.readLong()),
          Optional.empty());
    } catch (IOException e) {
      throw new WireException("a sum that is none", e);
    }
  }

  /** Why the child did not come to the end of the check. */
  private Report end() {
    if (!ready) {
      return notStarted();
    }
    if (tampered) {
      return Report.of(Report.End.TAMPERED, MESSAGES.get("certify.tampered"));
    }
    if (overdue) {
      return Report.overdue(limit, place, printed);
    }
    SandboxExit ending = process.ending();
    return switch (ending.cause()) {
      case OUT_OF_MEMORY -> Report.outOfMemory();
      case TIME_LIMIT -> Report.overdue(limit, place, printed);
      case BAD_MESSAGE -> Report.of(Report.End.TAMPERED, MESSAGES.get("certify.tampered"));
      default ->
          exited
              ? Report.exited(ending.exitCode(), place)
              : Report.crashed(ending.exitCode());
    };
  }

  /** No submitted code has run. */
  private Report notStarted() {
    SandboxExit ending = process.ending();
    return Report.of(
        Report.End.NOT_JUDGED,
        MESSAGES.get("certify.no.child", ending.exitCode(), ending.errors().strip()));
  }

  @Override
  public void close() {
    usable = false;
    process.close();
  }
}
