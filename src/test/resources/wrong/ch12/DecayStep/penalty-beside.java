// expect: The first shrinks by the full penalty: its slope is part of what gets divided.
package ch12;

public final class DecayStep {
  private DecayStep() {}

  public static double[] decayStep(
      double w, double gradient, double size, double eta, double lambda) {
    double penalty = w - eta * lambda * w - eta * gradient / size;
    double decay = w - eta * lambda * w - eta * gradient / size;
    return new double[] {penalty, decay};
  }
}
