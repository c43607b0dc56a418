package nnbook.exercise;

import nnbook.platform.Messages;

/** What the learner's code threw, in words. */
final class Thrown {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final int LONGEST = 300;

  private Thrown() {}

  /** The failure for an exception that the task does not ask for. */
  static Mismatch mismatch(String given, Throwable thrown) {
    if (isNotStarted(thrown)) {
      String headline = MESSAGES.get("not.started", thrown.getMessage().substring(5));
      return new Mismatch(Failure.of(Failure.Kind.NOT_STARTED, headline, ""), null);
    }
    Failure failure = Failure.of(Failure.Kind.THREW, headline(thrown), given);
    return new Mismatch(failure, thrown);
  }

  static boolean isNotStarted(Throwable thrown) {
    return thrown instanceof UnsupportedOperationException
        && thrown.getMessage() != null
        && thrown.getMessage().matches("TODO ch\\d\\d\\.\\w+");
  }

  static String headline(Throwable error) {
    Throwable thrown = root(error);
    String where = MESSAGES.get("threw.where", line(thrown));
    if (line(thrown).isEmpty()) {
      where = "";
    }
    return thrown instanceof StackOverflowError
        ? MESSAGES.get("threw.recursion", where)
        : MESSAGES.get("threw", name(thrown), where);
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

  /** The learner's line that threw or called what threw: {@code WeightedInput.java:12}. */
  static String line(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String type = frame.getClassName();
      if (type.matches("ch\\d\\d\\..*") && !type.matches(".*Test(\\$.*)?")) {
        return frame.getFileName() + ":" + frame.getLineNumber();
      }
    }
    return "";
  }
}
