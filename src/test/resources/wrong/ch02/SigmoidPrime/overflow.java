// expect: NaN: infinity divided by infinity
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double e = Math.exp(-z);
    return e / ((1 + e) * (1 + e));
  }
}
