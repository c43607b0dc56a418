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

  public static State adamStep(
      State state,
      double gradient,
      double learningRate,
      double beta1,
      double beta2,
      double epsilon) {
    // TODO ch09.AdamStep: two running means, two corrections, one step
    throw new UnsupportedOperationException("TODO ch09.AdamStep");
  }
}
