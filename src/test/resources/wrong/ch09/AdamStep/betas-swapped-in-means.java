// expect: swapped in the means
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
    double m = beta2 * state.m() + (1 - beta2) * gradient;
    double v = beta1 * state.v() + (1 - beta1) * gradient * gradient;
    double mHat = m / (1 - Math.pow(beta1, t));
    double vHat = v / (1 - Math.pow(beta2, t));
    double w = state.w() - learningRate * mHat / (Math.sqrt(vHat) + epsilon);
    return new State(w, m, v, t);
  }
}
