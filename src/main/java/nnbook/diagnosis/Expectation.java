package nnbook.diagnosis;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nnbook.diagnosis.clue.Clues;
import nnbook.platform.Messages;

/**
 * A call of the learner's code, the mistakes to recognize in its answer, and, as last word, what
 * the answer must be. Mistakes are looked at only when the answer is wrong; of those that fit,
 * {@link LikelyMistakes} chooses the one to tell. Where none does, recognizers of mistakes that are
 * the same everywhere have a look.
 *
 * @param <T> the type of the answer
 */
public final class Expectation<T> {
  private static final Messages MESSAGES = Messages.of("grader");
  private static final double DEFAULT_TOLERANCE = 1e-9;

  private final Given given;
  private final Callable<T> call;
  private final Mistakes<T> mistakes = new Mistakes<>();
  private String mistakeWhenReturns = "";

  Expectation(Given given, Callable<T> call) {
    this.given = given;
    this.call = call;
  }

  /**
   * Recognizes an answer that equals {@code wrong} up to a relative error of 1e-6, and is much
   * nearer to it than to the right one.
   */
  public Expectation<T> mistake(T wrong, String message) {
    mistakes.add((Object) wrong, message);
    return this;
  }

  /** The same for a number. */
  public Expectation<T> mistake(double wrong, String message) {
    mistakes.add((Object) wrong, message);
    return this;
  }

  /**
   * The same for an answer that is computed only when it is needed; {@code shows} says whether the
   * inputs let the mistake show.
   */
  public Expectation<T> mistakeWhere(boolean shows, Supplier<T> wrong, String message) {
    mistakes.add(shows, wrong, message);
    return this;
  }

  /** Recognizes an answer by a property of it. The answer may be null or have the wrong length. */
  public Expectation<T> mistakeIf(Predicate<T> fits, String message) {
    mistakes.add(fits, message);
    return this;
  }

  /**
   * Says why an answer is wrong by what is so with these inputs, whatever the mistake was; told as
   * it is, where no mistake before it is recognized.
   */
  public Expectation<T> explainIf(Predicate<T> fits, String fact) {
    mistakes.addFact(fits, fact);
    return this;
  }

  /**
   * Names a quantity on the way to the answer, and its value for these inputs: who steps through a
   * wrong answer is shown where a variable of that name never had it. {@code meaning} completes "if
   * your z is". Nothing is checked by it.
   */
  public Expectation<T> station(String name, String meaning, Object value) {
    return this;
  }

  /** Explains that the call returned where it should have thrown; goes before {@code fails}. */
  public Expectation<T> mistakeIfReturns(String message) {
    mistakeWhenReturns = message;
    return this;
  }

  /** Explains an exception that the call should not throw. */
  public Expectation<T> mistakeIfThrows(Class<? extends Throwable> type, String message) {
    mistakes.add(type, message);
    return this;
  }

  /**
   * The answer is {@code expected}; numbers in it agree within 1e-9, absolute or, above 1,
   * relative.
   */
  public void is(T expected) {
    check(expected, DEFAULT_TOLERANCE);
  }

  /** The answer is {@code expected}: |actual - expected| ≤ tolerance · max(1, |expected|). */
  public void is(T expected, double tolerance) {
    check(expected, tolerance);
  }

  public void is(double expected) {
    check(expected, DEFAULT_TOLERANCE);
  }

  public void is(double expected, double tolerance) {
    check(expected, tolerance);
  }

  public void is(int expected) {
    check(expected, DEFAULT_TOLERANCE);
  }

  public void is(long expected) {
    check(expected, DEFAULT_TOLERANCE);
  }

  /** The answer has a property; {@code property} completes "expected" in a failure. */
  public void satisfies(String property, Predicate<T> holds) {
    T actual = answer(() -> property);
    requireUnchanged();
    if (actual == null || !holds(holds, actual)) {
      String headline = MESSAGES.get(actual == null ? "returned.null" : "wrong.value");
      boolean alike = given.looksLike(actual);
      Failure failure =
          Failure.of(Failure.Kind.WRONG_VALUE, headline, given.text(alike))
              .values(property, alike ? ValueText.full(actual) : ValueText.of(actual), "");
      Clues clues = mistakes.of(actual, null, false);
      throw new Mismatch(
          failure.looksLike(clues.plus(GeneralMistakes.ofProperty(property, actual))), null);
    }
  }

  /** A property that cannot even be looked at, as of an array that is too short, does not hold. */
  private boolean holds(Predicate<T> property, T actual) {
    try {
      return property.test(actual);
    } catch (RuntimeException e) {
      if (Thrown.isLearners(e)) {
        throw Thrown.mismatch(given.text(), e);
      }
      return false;
    }
  }

  /** The call throws {@code type}. */
  public void fails(Class<? extends Throwable> type) {
    T actual;
    try {
      actual = call.call();
    } catch (Exception | StackOverflowError | AssertionError e) {
      requireThrown(type, e);
      return;
    }
    Clues known = mistakes.of(actual, null, false);
    String headline = MESSAGES.get("did.not.throw", type.getSimpleName());
    Failure failure =
        Failure.of(Failure.Kind.DID_NOT_THROW, headline, given.text())
            .values(MESSAGES.get("expected.throw", type.getSimpleName()), ValueText.of(actual), "")
            .looksLike(known.fitting().isEmpty() ? Clues.known(mistakeWhenReturns) : known);
    throw new Mismatch(failure, null);
  }

  private void requireThrown(Class<? extends Throwable> type, Throwable thrown) {
    if (Thrown.isNotStarted(thrown)) {
      throw Thrown.mismatch("", thrown);
    }
    requireUnchanged();
    if (!type.isInstance(thrown)) {
      String known = mistakes.ofThrown(thrown);
      if (!Thrown.isLearners(thrown) && known.isEmpty()) {
        throw Thrown.mismatch("", thrown);
      }
      String expected = MESSAGES.get("expected.throw", type.getSimpleName());
      Failure failure =
          Failure.of(Failure.Kind.THREW, Thrown.headline(thrown), given.text())
              .values(expected, Thrown.name(thrown), "")
              .looksLike(
                  known.isEmpty()
                      ? Clues.advice(Thrown.adviceToThrow(type, thrown))
                      : Clues.known(known));
      throw new Mismatch(failure, thrown);
    }
  }

  /** The answer, for a test that goes on; fails when the call throws or changes an input. */
  public T value() {
    T actual = answer(() -> "");
    requireUnchanged();
    return actual;
  }

  private void check(Object expected, double tolerance) {
    if (expected instanceof Double number && number.isNaN()) {
      throw new IllegalArgumentException("Expectation.is: NaN agrees with nothing");
    }
    T actual = answer(() -> ValueText.of(expected));
    Optional<Difference> found = Comparison.within(tolerance).compare(expected, actual);
    if (found.isEmpty()) {
      requireUnchanged();
      return;
    }
    throw new Mismatch(wrong(expected, actual, found.get(), tolerance), null);
  }

  /** What the call returns; when it throws, that is told beside what was expected. */
  private T answer(Supplier<String> expected) {
    try {
      return call.call();
    } catch (Exception | StackOverflowError | AssertionError e) {
      String known = mistakes.ofThrown(e);
      if (Thrown.isNotStarted(e) || known.isEmpty() && !Thrown.isLearners(e)) {
        throw Thrown.mismatch("", e);
      }
      Failure failure = Thrown.failure(given.text(), e).values(expected.get(), "", "");
      throw new Mismatch(known.isEmpty() ? failure : failure.looksLike(Clues.known(known)), e);
    }
  }

  private Failure wrong(Object expected, T actual, Difference difference, double tolerance) {
    Failure.Kind kind =
        difference.shape() ? Failure.Kind.WRONG_SHAPE : Failure.Kind.WRONG_VALUE;
    String where = where(difference);
    String headline =
        actual == null ? MESSAGES.get("returned.null") : MESSAGES.get("wrong.value");
    return Failure.of(kind, headline, given.text())
        .values(ValueText.of(expected, difference), ValueText.of(actual, difference), where)
        .looksLike(
            mistakes
                .of(actual, expected, !difference.shape())
                .plus(new GeneralMistakes(given, tolerance).of(expected, actual, difference)));
  }

  private static String where(Difference difference) {
    if (difference.path().isEmpty()) {
      return difference.shape() ? difference.sentence() : "";
    }
    return MESSAGES.get("first.difference", difference.path(), difference.sentence());
  }

  private void requireUnchanged() {
    given.changed().ifPresent(this::changed);
  }

  private void changed(Given.Changed changed) {
    Difference difference = changed.difference();
    Failure failure =
        Failure.of(
                Failure.Kind.INPUT_CHANGED,
                MESSAGES.get("input.changed", changed.label()),
                given.text(difference.alike()))
            .values(
                changed.label() + " = " + ValueText.of(changed.before(), difference),
                changed.label() + " = " + ValueText.of(changed.after(), difference),
                where(difference));
    throw new Mismatch(failure, null);
  }
}
