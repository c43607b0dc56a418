// expect: A clipped z
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    double clipped = Math.max(-30, Math.min(30, z));
    return 1 / (1 + Math.exp(-clipped));
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
