// expect: The parentheses are missing in the sigmoid: 1 / (1 + …), not 1 / 1 + …
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / 1 + Math.exp(-z);
    return a * (1 - a);
  }
}
