// expect: The order: the penalty first, then the decay.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * lambda * w - eta * gradient / size;
    double decay = w - eta * (gradient + lambda * w) / size;
    return new double[] {penalty, decay};
  }
}
