// expect: The 1 is missing in the sigmoid
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / Math.exp(-z);
    return a * (1 - a);
  }
}
