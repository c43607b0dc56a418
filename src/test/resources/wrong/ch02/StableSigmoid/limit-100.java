// expect: Below some z the answer is 0, by a limit
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    if (z < -100) {
      return 0;
    }
    return 1 / (1 + Math.exp(-z));
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
