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

  // tag::solution[]
  public static double reluPrime(double z) {
    return z > 0 ? 1 : 0;
  }
  // end::solution[]
}
