// expect: In the second step, the gradient is not divided by size.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w) / size;
    double decay = w - eta * lambda * w - eta * gradient;
    return new double[] {penalty, decay};
  }
}
