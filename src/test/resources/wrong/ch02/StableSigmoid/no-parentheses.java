// expect: This is 1 + e^z
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    return 1 / (1 + Math.exp(-z)); // e⁻ᶻ may become infinite, and 1 / infinity is 0
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / 1 + Math.exp(z);
  }
}
