package nnbook.diagnosis;

import nnbook.diagnosis.clue.Clues;

/** A failed expectation; the message holds all parts of its {@link Failure}. */
public final class Mismatch extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  Mismatch(Failure failure, Throwable cause) {
    super(failure.text(), cause);
    this.failure = failure;
  }

  public Failure failure() {
    return failure;
  }

  /** The failure that anything thrown by a test amounts to. */
  public static Failure failureOf(Throwable thrown) {
    return thrown instanceof Mismatch mismatch
        ? mismatch.failure
        : Thrown.mismatch("", thrown).failure;
  }

  /** The same with its seed, and what the inputs of other seeds have shown as well. */
  Mismatch withSeed(long seed, Clues clues) {
    Failure seeded = failure.withSeed(seed).looksLike(clues);
    Mismatch repeated = new Mismatch(seeded, getCause());
    repeated.setStackTrace(getStackTrace());
    return repeated;
  }
}
