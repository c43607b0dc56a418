// expect: the sigmoid is small there, but not 0
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    return z < -30 ? 0 : 1 / (1 + Math.exp(-z));
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
