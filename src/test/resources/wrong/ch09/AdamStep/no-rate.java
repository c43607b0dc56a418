// expect: The learning rate is missing
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
    double m = beta1 * state.m() + (1 - beta1) * gradient;
    double v = beta2 * state.v() + (1 - beta2) * gradient * gradient;
    double mHat = m / (1 - Math.pow(beta1, t)); // m began at 0, not at a gradient
    double vHat = v / (1 - Math.pow(beta2, t));
    double w = state.w() - mHat / (Math.sqrt(vHat) + epsilon);
    return new State(w, m, v, t); // without hats: the next step corrects them anew
  }
}
