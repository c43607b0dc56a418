// expect: Infinity divided by infinity: e^−z overflows
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    return 1 - Math.exp(-z) / (1 + Math.exp(-z));
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
