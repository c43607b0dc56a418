// expect: A float holds no number that small: compute with double throughout.
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    return (float) (1 / (1 + Math.exp(-z)));
  }
}
