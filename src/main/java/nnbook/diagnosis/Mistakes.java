package nnbook.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nnbook.diagnosis.clue.Clue;
import nnbook.diagnosis.clue.Clues;

/** Known wrong answers and their messages. */
final class Mistakes<T> {
  /** Set by our own audit: a fingerprint that throws is then a fault and told as one. */
  private static final String STRICT = "nnbook.strict";

  private final List<Answer<T>> answers = new ArrayList<>();
  private final List<Refusal> exceptions = new ArrayList<>();

  /** Whether an answer is that of a known mistake, and how much this says. */
  private interface Answer<T> {
    String message();

    boolean fits(T actual, Object expected);

    /** The clue that it is, given the right answer. */
    Clue clue(Object expected);

    /** Whether an answer that does not fit speaks against the mistake. */
    boolean isFirm();
  }

  private record Value<T>(MistakenValue print, String message) implements Answer<T> {
    @Override
    public boolean fits(T actual, Object expected) {
      return print.fits(actual, expected);
    }

    @Override
    public Clue clue(Object expected) {
      return Clue.value(message, print.evidence(expected));
    }

    /** Where no number is foreseen, the mistake does not show. */
    @Override
    public boolean isFirm() {
      return !(print.wrong() instanceof Double number && number.isNaN());
    }
  }

  /** The same, computed where it is asked for: answers are seldom wrong. */
  private record Variant<T>(boolean shows, Supplier<T> wrong, String message)
      implements Answer<T> {
    private MistakenValue print() {
      return new MistakenValue(wrong.get());
    }

    @Override
    public boolean fits(T actual, Object expected) {
      return shows && print().fits(actual, expected);
    }

    @Override
    public Clue clue(Object expected) {
      return Clue.value(message, print().evidence(expected));
    }

    @Override
    public boolean isFirm() {
      return shows;
    }
  }

  private record Property<T>(Predicate<T> holds, String message, boolean fact)
      implements Answer<T> {
    @Override
    public boolean fits(T actual, Object expected) {
      return holds.test(actual);
    }

    @Override
    public Clue clue(Object expected) {
      return fact ? Clue.fact(message) : Clue.property(message, 2);
    }

    /** It may look only at inputs where the mistake shows. */
    @Override
    public boolean isFirm() {
      return false;
    }
  }

  private record Refusal(Class<? extends Throwable> type, String message) {}

  void add(Object wrong, String message) {
    answers.add(new Value<>(new MistakenValue(wrong), message));
  }

  void add(boolean shows, Supplier<T> wrong, String message) {
    answers.add(new Variant<>(shows, wrong, message));
  }

  void add(Predicate<T> holds, String message) {
    answers.add(new Property<>(holds, message, false));
  }

  void addFact(Predicate<T> holds, String fact) {
    answers.add(new Property<>(holds, fact, true));
  }

  void add(Class<? extends Throwable> type, String message) {
    exceptions.add(new Refusal(type, message));
  }

  /**
   * What speaks for and against each mistake.
   *
   * @param expected the right answer, or null where there is none to compare with
   * @param whole whether the answer has the shape of a right one, which every fingerprint can read
   */
  Clues of(T answer, Object expected, boolean whole) {
    List<Clue> fitting = new ArrayList<>();
    List<String> against = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    for (Answer<T> known : answers) {
      if (fits(known, answer, expected, whole && fitting.isEmpty())) {
        fitting.add(known.clue(expected));
      } else if (whole) {
        (known.isFirm() ? against : doubtful).add(known.message());
      }
    }
    return new Clues(fitting, against, doubtful, false);
  }

  /** A fingerprint that throws does not fit; what it throws is never the learner's doing. */
  private static <T> boolean fits(Answer<T> known, T answer, Object expected, boolean whole) {
    try {
      return known.fits(answer, expected);
    } catch (RuntimeException | AssertionError | StackOverflowError | LinkageError e) {
      boolean ours = !Thrown.isLearners(e); // a fingerprint may call the learner's code again
      if (Boolean.getBoolean(STRICT) && ours && (whole || e instanceof Error)) {
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
