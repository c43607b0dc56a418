// expect: The decay takes the same from every weight
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * (gradient + lambda * w) / size;
    double decay = w - eta * lambda - eta * gradient / size;
    return new double[] {penalty, decay};
  }
}
