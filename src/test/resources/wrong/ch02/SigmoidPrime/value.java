// expect: The sigmoid itself
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
