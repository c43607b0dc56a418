// expect: These are the steps, not the weights after them: start from w.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = -eta * (gradient + lambda * w) / size;
    double decay = -eta * lambda * w - eta * gradient / size;
    return new double[] {penalty, decay};
  }
}
