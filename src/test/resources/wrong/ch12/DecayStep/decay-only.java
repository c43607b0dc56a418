// expect: The decay alone: the step along the gradient is missing.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w) / size;
    double decay = w - eta * lambda * w;
    return new double[] {penalty, decay};
  }
}
