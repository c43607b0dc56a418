package nnbook.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Known wrong answers and their messages; the first that fits is told. */
final class Mistakes<T> {
  /** Set by our own audit: a fingerprint that throws is then a fault and told as one. */
  private static final String STRICT = "nnbook.strict";

  private final List<Answer<T>> answers = new ArrayList<>();
  private final List<Refusal> exceptions = new ArrayList<>();

  private record Answer<T>(Predicate<T> fits, String message) {}

  private record Refusal(Class<? extends Throwable> type, String message) {}

  void add(Predicate<T> fits, String message) {
    answers.add(new Answer<>(fits, message));
  }

  void add(Class<? extends Throwable> type, String message) {
    exceptions.add(new Refusal(type, message));
  }

  /**
   * The message for an answer, or an empty text.
   *
   * @param whole whether it has the shape of a right answer, which every fingerprint can read
   */
  String of(T answer, boolean whole) {
    for (Answer<T> known : answers) {
      if (fits(known, answer, whole)) {
        return known.message();
      }
    }
    return "";
  }

  /** A fingerprint that throws does not fit; what it throws is never the learner's doing. */
  private static <T> boolean fits(Answer<T> known, T answer, boolean whole) {
    try {
      return known.fits().test(answer);
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      if (Boolean.getBoolean(STRICT) && (whole || e instanceof Error)) {
        throw new BrokenMistake(known.message(), e);
      }
      return false;
    }
  }

  /** Thrown in our own audit: the test must not compute this of a wrong answer. */
  static final class BrokenMistake extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    BrokenMistake(String message, Throwable cause) {
      super("the mistake \"" + message + "\" throws " + cause, cause);
    }
  }

  /** The message for an exception, or an empty text. */
  String ofThrown(Throwable thrown) {
    for (Refusal known : exceptions) {
      if (known.type().isInstance(thrown)) {
        return known.message();
      }
    }
    return "";
  }
}
