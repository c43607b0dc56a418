// expect: The slope of leaky ReLU: left of the corner ReLU is flat.
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double reluPrime(double z) {
    return z > 0 ? 1 : 0.01;
  }
}
