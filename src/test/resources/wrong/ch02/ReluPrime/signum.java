// expect: Math.signum
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    return Math.signum(z);
  }
}
