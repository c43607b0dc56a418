// expect: The parentheses are missing: a * (1 - a), or a small slope is cut to 0.
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return Math.abs(z) > 10 ? 0 : a * (1 - a);
  }
}
