// expect: The step shrinks, too: only the weight gets the factor 1 − eta · lambda.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w) / size;
    double decay = (1 - eta * lambda) * (w - eta * gradient / size);
    return new double[] {penalty, decay};
  }
}
