package nnbook.exercise;

import java.util.Set;
import nnbook.platform.ChapterName;
import nnbook.platform.Messages;

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
          "ConcurrentModificationException");

  private Thrown() {}

  /** The failure for an exception that the task does not ask for. */
  static Mismatch mismatch(String given, Throwable thrown) {
    if (isNotStarted(thrown)) {
      String id = thrown.getMessage().substring("TODO ".length());
      String headline = MESSAGES.get("not.started", id, where(thrown));
      return new Mismatch(Failure.of(Failure.Kind.NOT_STARTED, headline, ""), null);
    }
    Failure failure =
        Failure.of(Failure.Kind.THREW, headline(thrown), given).looksLike(advice(root(thrown)));
    return new Mismatch(failure, thrown);
  }

  /** What usually lies behind an exception of Java, or an empty text. */
  private static String advice(Throwable thrown) {
    String name = thrown.getClass().getSimpleName();
    return ADVISED.contains(name) ? MESSAGES.get("advice." + name) : "";
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
      return thrown.getClass().getSimpleName();
    }
    String cut = message.length() <= LONGEST ? message : message.substring(0, LONGEST) + " …";
    return thrown.getClass().getSimpleName() + ": " + cut;
  }

  private static String where(Throwable thrown) {
    String line = CodePlace.of(thrown.getStackTrace());
    return line.isEmpty() ? "" : MESSAGES.get("threw.where", line);
  }
}
