// expect: The second does not shrink: it needs the fraction eta · lambda less.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w) / size;
    double decay = w - eta * gradient / size;
    return new double[] {penalty, decay};
  }
}
