// expect: The slope is 1 from just above 0: no (int), no other threshold.
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    return z > 1e-12 ? 1 : 0;
  }
}
