package nnbook.web.vm;

/** Lets any exception through, as interpreted code throws what its own compiler has checked. */
final class Sneaky {
  private Sneaky() {}

  /** Throws it; the result is only there to be thrown where the compiler wants to see it. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable> RuntimeException rethrow(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
