// expect: The comparison is turned around: the slope is 1 right of the corner.
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    return z < 0 ? 1 : 0;
  }
}
