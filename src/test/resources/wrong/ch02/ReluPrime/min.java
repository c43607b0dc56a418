// expect: The slope is 1 everywhere right of the corner, not z.
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    return Math.min(1, Math.max(0, z));
  }
}
