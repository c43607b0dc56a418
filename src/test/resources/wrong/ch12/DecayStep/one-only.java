// expect: Two numbers: {penalty, decay}.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    return new double[] {w - eta * (gradient + lambda * w) / size};
  }
}
