// expect: z taken for the output
package ch02;

public final class SigmoidPrime {
  private SigmoidPrime() {}

  public static double sigmoidPrime(double z) {
    return z * (1 - z);
  }
}
