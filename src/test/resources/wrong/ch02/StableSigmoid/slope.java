// expect: The slope of the sigmoid
package ch02;

public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return a * (1 - a);
  }

  public static double oneMinusSigmoid(double z) {
    return 1 / (1 + Math.exp(z));
  }
}
