// expect: Halfway between both slopes
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    return z > 0 ? 1 : z < 0 ? 0 : 0.5;
  }
}
