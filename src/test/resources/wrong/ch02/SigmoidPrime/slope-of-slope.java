// expect: taken for an output once more
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / (1 + Math.exp(-z));
    double s = a * (1 - a);
    return s * (1 - s);
  }
}
