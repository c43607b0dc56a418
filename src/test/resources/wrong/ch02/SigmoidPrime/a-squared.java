// expect: 1 − a² in place of 1 − a
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return a * (1 - a * a);
  }
}
