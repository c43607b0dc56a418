package nnbook.diagnosis;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Set;
import nnbook.diagnosis.clue.Clues;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;
import nnbook.platform.Values;

/** What the learner's code threw, in words. */
final class Thrown {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final int LONGEST = 300;
  private static final Set<String> ADVISED =
      Set.of(
          "ArrayIndexOutOfBoundsException",
          "IndexOutOfBoundsException",
          "NullPointerException",
          "NegativeArraySizeException",
          "ClassCastException",
          "ArithmeticException",
          "ConcurrentModificationException",
          "UnsupportedOperationException");

  /** What no operation of Java throws by itself, but a throw statement. */
  private static final Set<String> OWN =
      Set.of("IllegalArgumentException", "IllegalStateException", "RuntimeException");

  private Thrown() {}

  /** The failure for an exception that the task does not ask for. */
  static Mismatch mismatch(String given, Throwable thrown) {
    if (isNotStarted(thrown)) {
      String id = thrown.getMessage().substring("TODO ".length());
      String headline = MESSAGES.get("not.started", id, where(thrown));
      return new Mismatch(Failure.of(Failure.Kind.NOT_STARTED, headline, ""), null);
    }
    return new Mismatch(isLearners(thrown) ? failure(given, thrown) : fault(thrown), thrown);
  }

  /** The failure for an exception of the learner's code. */
  static Failure failure(String given, Throwable thrown) {
    return Failure.of(Failure.Kind.THREW, headline(thrown), given)
        .looksLike(Clues.advice(advice(root(thrown))));
  }

  /** The graded test fails by an assertion of its own, or it is broken. */
  private static Failure fault(Throwable thrown) {
    if (thrown instanceof AssertionError && thrown.getMessage() != null) {
      return Failure.of(Failure.Kind.OTHER, thrown.getMessage(), "");
    }
    if (thrown instanceof NullPointerException) { // where a right answer goes through
      return Failure.of(Failure.Kind.WRONG_SHAPE, MESSAGES.get("returned.null.part"), "");
    }
    StringWriter stack = new StringWriter();
    thrown.printStackTrace(new PrintWriter(stack));
    return Failure.of(Failure.Kind.TEST_FAULT, MESSAGES.get("test.fault", name(thrown)), "")
        .values("", stack.toString(), "");
  }

  /**
   * Whether a line of the learner's is on the stack of what was thrown, or of its cause. Where the
   * JVM keeps no stack, or cannot link what was compiled apart, nobody else is likelier.
   */
  static boolean isLearners(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      StackTraceElement[] stack = t.getStackTrace();
      if (stack.length == 0 || t instanceof LinkageError || !CodePlace.of(stack).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** What usually lies behind an exception of Java, or that the code throws it itself. */
  private static String advice(Throwable thrown) {
    String name = Values.simpleName(thrown);
    StackTraceElement[] stack = thrown.getStackTrace();
    boolean own = stack.length > 0 && !CodePlace.of(Arrays.copyOf(stack, 1)).isEmpty();
    if (own && OWN.contains(name)) {
      return MESSAGES.get("advice.own");
    }
    if (name.equals("ArithmeticException") && name(thrown).contains("overflow")) {
      return MESSAGES.get("advice.overflow");
    }
    return ADVISED.contains(name) ? MESSAGES.get("advice." + name) : "";
  }

  /** What to change where the task asks for another exception. */
  static String adviceToThrow(Class<? extends Throwable> type, Throwable thrown) {
    boolean ofJava = ADVISED.contains(thrown.getClass().getSimpleName());
    return MESSAGES.get(
        ofJava ? "advice.check.first" : "advice.other.type", type.getSimpleName());
  }

  static boolean isNotStarted(Throwable thrown) {
    return thrown instanceof UnsupportedOperationException
        && thrown.getMessage() != null
        && thrown.getMessage().matches("TODO " + ChapterName.REGEX + "\\.\\w+");
  }

  static String headline(Throwable error) {
    Throwable thrown = root(error);
    return thrown instanceof StackOverflowError
        ? MESSAGES.get("threw.recursion", where(thrown))
        : MESSAGES.get("threw", name(thrown), where(thrown));
  }

  /** What a static field's value threw, in place of the JVM's word for it. */
  private static Throwable root(Throwable error) {
    boolean wrapped = error instanceof ExceptionInInitializerError && error.getCause() != null;
    return wrapped ? error.getCause() : error;
  }

  /** The exception's simple name and message: {@code ArithmeticException: / by zero}. */
  static String name(Throwable thrown) {
    String message = thrown.getMessage();
    if (message == null || message.isBlank()) {
      return Values.simpleName(thrown);
    }
    String cut = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + " …";
    return Values.simpleName(thrown) + ": " + cut;
  }

  private static String where(Throwable thrown) {
    String line = CodePlace.of(thrown.getStackTrace());
    return line.isEmpty() ? "" : MESSAGES.get("threw.where", line);
  }
}
