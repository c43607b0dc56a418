// expect: A factor z too many: the formula is a (1 − a).
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return z * a * (1 - a);
  }
}
