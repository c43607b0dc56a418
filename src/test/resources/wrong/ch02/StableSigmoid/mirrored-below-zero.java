// expect: Right above 0; below it, this is σ(−z): there σ(z) is e^z / (1 + e^z).
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    if (z >= 0) return 1 / (1 + Math.exp(-z));
    return 1 - Math.exp(z) / (1 + Math.exp(z));
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
