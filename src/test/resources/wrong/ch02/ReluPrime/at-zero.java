// expect: z >= 0 in place of z > 0
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    return z >= 0 ? 1 : 0;
  }
}
