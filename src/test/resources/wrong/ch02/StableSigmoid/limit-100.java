// expect: there the sigmoid is small, but not 0
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
