// expect: 1 − a², the slope of tanh
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return 1 - a * a;
  }
}
