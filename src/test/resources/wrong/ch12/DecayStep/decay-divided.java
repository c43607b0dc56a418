// expect: The decay gets divided by size, too: it is beside Adam's step.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w) / size;
    double decay = w - eta * (gradient + lambda * w) / size;
    return new double[] {penalty, decay};
  }
}
