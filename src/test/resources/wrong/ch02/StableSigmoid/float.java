// expect: A float holds no number that small: compute with double throughout.
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    return (float) (1 / (1 + Math.exp(-z)));
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
