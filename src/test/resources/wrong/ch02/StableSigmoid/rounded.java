// expect: by a limit or by rounding
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    return Math.round(1e6 / (1 + Math.exp(-z))) / 1e6;
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
