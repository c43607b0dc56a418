package ch02;

/**
 * Computes the slope of ReLU: 1 where z &gt; 0, otherwise 0.
 *
 * <p>At the corner, z = 0, this book takes 0; the same holds for −0.0.
 *
 * <p>★ 3 minutes. Chapter: ch02-relatives.
 */
public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    // TODO ch02.ReluPrime: one comparison decides
    throw new UnsupportedOperationException("TODO ch02.ReluPrime");
  }
}
