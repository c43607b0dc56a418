// expect: The sigmoid applied twice
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    double a = sigmoid(z);
    return sigmoid(a) * (1 - sigmoid(a));
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }
}
