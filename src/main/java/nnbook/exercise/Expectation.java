package nnbook.exercise;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import nnbook.platform.Messages;

/**
 * A call of the learner's code, the mistakes to recognize in its answer, and, as last word, what
 * the answer must be. Mistakes are looked at only when the answer is wrong; the first that fits is
 * told.
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
  private Object right = ""; // like no answer, until the last word says it

  Expectation(Given given, Callable<T> call) {
    this.given = given;
    this.call = call;
  }

  /**
   * Recognizes an answer that equals {@code wrong} up to a relative error of 1e-6; not where the
   * right answer does so, too, and {@code wrong} tells nothing.
   */
  public Expectation<T> mistake(T wrong, String message) {
    return mistakeIf(actual -> isLike(wrong, actual) && !isLike(wrong, right), message);
  }

  /** The same for a number. */
  public Expectation<T> mistake(double wrong, String message) {
    return mistakeIf(actual -> isLike(wrong, actual) && !isLike(wrong, right), message);
  }

  private static boolean isLike(Object wrong, Object answer) {
    return Comparison.alike().compare(wrong, answer).isEmpty();
  }

  /** Recognizes an answer by a property of it. The answer may be null or have the wrong length. */
  public Expectation<T> mistakeIf(Predicate<T> fits, String message) {
    mistakes.add(fits, message);
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
    T actual = value();
    if (actual == null || !holds.test(actual)) {
      String headline = MESSAGES.get(actual == null ? "returned.null" : "wrong.value");
      boolean alike = given.looksLike(actual);
      Failure failure =
          Failure.of(Failure.Kind.WRONG_VALUE, headline, given.text(alike))
              .values(property, alike ? ValueText.full(actual) : ValueText.of(actual), "");
      throw new Mismatch(failure.looksLike(mistakes.of(actual, false)), null);
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
    String known = mistakes.of(actual, false);
    String headline = MESSAGES.get("did.not.throw", type.getSimpleName());
    Failure failure =
        Failure.of(Failure.Kind.DID_NOT_THROW, headline, given.text())
            .values(MESSAGES.get("expected.throw", type.getSimpleName()), ValueText.of(actual), "")
            .looksLike(known.isEmpty() ? mistakeWhenReturns : known);
    throw new Mismatch(failure, null);
  }

  private void requireThrown(Class<? extends Throwable> type, Throwable thrown) {
    if (Thrown.isNotStarted(thrown)) {
      throw Thrown.mismatch("", thrown);
    }
    requireUnchanged();
    if (!type.isInstance(thrown)) {
      String expected = MESSAGES.get("expected.throw", type.getSimpleName());
      Failure failure =
          Failure.of(Failure.Kind.THREW, Thrown.headline(thrown), given.text())
              .values(expected, Thrown.name(thrown), "")
              .looksLike(mistakes.ofThrown(thrown));
      throw new Mismatch(failure, thrown);
    }
  }

  /** The answer, for a test that goes on; fails when the call throws or changes an input. */
  public T value() {
    T actual = answer();
    requireUnchanged();
    return actual;
  }

  private void check(Object expected, double tolerance) {
    if (expected instanceof Double number && number.isNaN()) {
      throw new IllegalArgumentException("Expectation.is: NaN agrees with nothing");
    }
    right = expected;
    T actual = answer();
    Optional<Difference> found = Comparison.within(tolerance).compare(expected, actual);
    if (found.isEmpty()) {
      requireUnchanged();
      return;
    }
    throw new Mismatch(wrong(expected, actual, found.get()), null);
  }

  private T answer() {
    try {
      return call.call();
    } catch (Exception | StackOverflowError | AssertionError e) {
      Failure failure = Thrown.mismatch(given.text(), e).failure();
      String known = mistakes.ofThrown(e);
      throw new Mismatch(known.isEmpty() ? failure : failure.looksLike(known), e);
    }
  }

  private Failure wrong(Object expected, T actual, Difference difference) {
    Failure.Kind kind =
        difference.shape() ? Failure.Kind.WRONG_SHAPE : Failure.Kind.WRONG_VALUE;
    String where = where(difference);
    String headline =
        actual == null ? MESSAGES.get("returned.null") : MESSAGES.get("wrong.value");
    return Failure.of(kind, headline, given.text())
        .values(ValueText.of(expected, difference), ValueText.of(actual, difference), where)
        .looksLike(mistakes.of(actual, !difference.shape()));
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
