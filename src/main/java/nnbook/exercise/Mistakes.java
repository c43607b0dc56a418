package nnbook.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Known wrong answers and their messages; the first that fits is told. */
final class Mistakes<T> {
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

  /** The message for an answer, or an empty text. */
  String of(T answer) {
    for (Answer<T> known : answers) {
      if (fits(known, answer)) {
        return known.message();
      }
    }
    return "";
  }

  /** A fingerprint that cannot read a null or short answer does not fit it. */
  private static <T> boolean fits(Answer<T> known, T answer) {
    try {
      return known.fits().test(answer);
    } catch (RuntimeException e) {
      return false;
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
