// expect: The slope of ½ λ w² is λ w
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + 2 * lambda * w) / size;
    double decay = w - eta * lambda * w - eta * gradient / size;
    return new double[] {penalty, decay};
  }
}
