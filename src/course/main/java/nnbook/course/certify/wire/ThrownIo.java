package nnbook.course.certify.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferOverflowException;
import java.nio.BufferUnderflowException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.EmptyStackException;
import java.util.InputMismatchException;
import java.util.List;
import java.util.MissingFormatArgumentException;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UnknownFormatConversionException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.save.FormatException;
import nnbook.platform.ChapterName;

/**
 * Exceptions as they travel: the nearest type that is known here, the message, the lines of the
 * exercise's code, the cause. A type of the learner's own arrives as what it extends.
 */
final class ThrownIo {
  private static final List<Class<? extends Throwable>> TYPES =
      List.of(
          Throwable.class, Exception.class, Error.class, RuntimeException.class,
          IllegalArgumentException.class, ShapeException.class, FormatException.class,
          NumberFormatException.class, IllegalStateException.class,
          UnsupportedOperationException.class, ArithmeticException.class,
          IndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException.class,
          StringIndexOutOfBoundsException.class, NegativeArraySizeException.class,
          NullPointerException.class, ClassCastException.class, ArrayStoreException.class,
          ConcurrentModificationException.class, NoSuchElementException.class,
          InputMismatchException.class, EmptyStackException.class, SecurityException.class,
          IllegalMonitorStateException.class, CloneNotSupportedException.class,
          InterruptedException.class, ReflectiveOperationException.class,
          ClassNotFoundException.class, NoSuchMethodException.class, NoSuchFieldException.class,
          IOException.class, EOFException.class, BufferUnderflowException.class,
          BufferOverflowException.class, CancellationException.class, TimeoutException.class,
          DateTimeException.class, UnknownFormatConversionException.class,
          MissingFormatArgumentException.class, AssertionError.class, StackOverflowError.class,
          OutOfMemoryError.class, InternalError.class, LinkageError.class,
          NoClassDefFoundError.class, IncompatibleClassChangeError.class,
          NoSuchMethodError.class, NoSuchFieldError.class, AbstractMethodError.class,
          IllegalAccessError.class, VerifyError.class, ExceptionInInitializerError.class);
  private static final Set<Class<?>> WITHOUT_MESSAGE =
      Set.of(
          EmptyStackException.class, BufferUnderflowException.class,
          BufferOverflowException.class);
  private static final int MESSAGE = 10_000;
  private static final int WORD = 1_000;
  private static final int FRAMES = 64;
  private static final int CAUSES = 4;

  private ThrownIo() {}

  static void write(Throwable thrown, DataOutputStream out) throws IOException {
    write(thrown, CAUSES, out);
  }

  private static void write(Throwable thrown, int causes, DataOutputStream out)
      throws IOException {
    Class<?> type = thrown.getClass();
    while (!TYPES.contains(type)) {
      type = type.getSuperclass();
    }
    out.writeByte(TYPES.indexOf(type));
    text(thrown.getMessage(), MESSAGE, out);
    List<StackTraceElement> frames = new ArrayList<>();
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (ChapterName.holdsClass(frame.getClassName()) && frames.size() < FRAMES) {
        frames.add(frame);
      }
    }
    out.writeByte(frames.size());
    for (StackTraceElement frame : frames) {
      text(frame.getClassName(), WORD, out);
      text(frame.getMethodName(), WORD, out);
      text(frame.getFileName(), WORD, out);
      out.writeInt(frame.getLineNumber());
    }
    boolean more = thrown.getCause() != null && thrown.getCause() != thrown && causes > 0;
    out.writeBoolean(more);
    if (more) {
      write(thrown.getCause(), causes - 1, out);
    }
  }

  static void text(String text, int most, DataOutputStream out) throws IOException {
    if (text == null) {
      out.writeInt(-1);
    } else {
      String cut = text.substring(0, Math.min(text.length(), most));
      out.writeInt(cut.length());
      out.writeChars(cut);
    }
  }

  static Throwable read(DataInputStream in) throws IOException {
    return read(in, CAUSES);
  }

  private static Throwable read(DataInputStream in, int causes) throws IOException {
    int type = in.readUnsignedByte();
    if (type >= TYPES.size()) {
      throw new WireException("an exception of type " + type);
    }
    String message = GraphReader.text(in, MESSAGE);
    StackTraceElement[] frames = new StackTraceElement[in.readUnsignedByte()];
    for (int i = 0; i < frames.length; i++) {
      String name = GraphReader.text(in, WORD);
      String method = GraphReader.text(in, WORD);
      String file = GraphReader.text(in, WORD);
      if (name == null || method == null || !ChapterName.holdsClass(name)) {
        throw new WireException("a frame of " + name);
      }
      frames[i] = new StackTraceElement(name, method, file, in.readInt());
    }
    Throwable cause = null;
    if (in.readBoolean()) {
      if (causes == 0) {
        throw new WireException("a cause of a cause of a cause");
      }
      cause = read(in, causes - 1);
    }
    return made(TYPES.get(type), message, cause, frames);
  }

  private static Throwable made(
      Class<? extends Throwable> type, String message, Throwable cause, StackTraceElement[] frames)
      throws WireException {
    try {
      Throwable thrown = made(type, message, cause);
      if (cause != null && thrown.getCause() == null) {
        thrown.initCause(cause);
      }
      thrown.setStackTrace(frames);
      return thrown;
    } catch (IllegalStateException e) { // its type has no cause
      throw new WireException("a cause of " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Throwable made(Class<? extends Throwable> type, String message, Throwable cause)
      throws ReflectiveOperationException {
    if (type == ExceptionInInitializerError.class) {
      return cause == null
          ? new ExceptionInInitializerError(message)
          : new ExceptionInInitializerError(cause);
    }
    if (type == AssertionError.class) {
      return new AssertionError(message, null);
    }
    return WITHOUT_MESSAGE.contains(type)
        ? type.getConstructor().newInstance()
        : type.getConstructor(String.class).newInstance(message);
  }
}
