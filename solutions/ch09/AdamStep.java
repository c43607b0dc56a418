package ch09;

/**
 * Takes one step of Adam, Algorithm 1 of Kingma and Ba.
 *
 * <p>{@code state} holds a weight w, its running means m of the gradient and v of the squared
 * gradient (both before bias correction), and t, the number of steps done so far. At the start m,
 * v and t are 0; the first step is number 1. The result holds all four after the step. ε is added
 * to the root, outside of it.
 *
 * <p>★★★ 25 minutes. Chapter: ch09-adam.
 */
public final class AdamStep {
  private AdamStep() {}

  /** A weight, its running means, and how many steps there were. */
  public record State(double w, double m, double v, int t) {}

  // tag::solution[]
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
    double w = state.w() - learningRate * mHat / (Math.sqrt(vHat) + epsilon);
    return new State(w, m, v, t); // without hats: the next step corrects them anew
  }
  // end::solution[]
}
