// expect: That is the penalty itself, ½ λ w²: what is added to the gradient is its slope.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w * w / 2) / size;
    double decay = w - eta * lambda * w - eta * gradient / size;
    return new double[] {penalty, decay};
  }
}
