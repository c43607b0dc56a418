package ch09;

/**
 * Takes one step of RMSProp: s ← ρ s + (1 - ρ) g², w ← w - η g / (√s + ε).
 *
 * <p>{@code state} holds a weight w and the running mean s of its squared gradients; the result
 * holds both after the step. A gradient of 0 leaves the weight where it is, at the start too.
 *
 * <p>★★ 8 minutes. Chapter: ch09-scale.
 */
public final class RmsPropStep {
  private RmsPropStep() {}

  /** A weight and the running mean of its squared gradients. */
  public record State(double w, double s) {}

  public static State rmsPropStep(
      State state, double gradient, double learningRate, double rho, double epsilon) {
    // TODO ch09.RmsPropStep: first the new mean square, then a step measured by its root
    throw new UnsupportedOperationException("TODO ch09.RmsPropStep");
  }
}
