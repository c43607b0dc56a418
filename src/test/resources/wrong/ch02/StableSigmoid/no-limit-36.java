// expect: by a limit or by 1 − σ(z)
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  public static double oneMinusSigmoid(double z) {
    return z > 36 ? 0 : 1 / (1 + Math.exp(z));
  }
}
