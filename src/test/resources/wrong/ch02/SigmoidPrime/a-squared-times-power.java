// expect: or 0 times infinity
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return a * a * Math.exp(-z);
  }
}
