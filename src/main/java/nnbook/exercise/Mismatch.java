package nnbook.exercise;

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

  Mismatch withSeed(long seed) {
    Mismatch repeated = new Mismatch(failure.withSeed(seed), getCause());
    repeated.setStackTrace(getStackTrace());
    return repeated;
  }
}
