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

  // tag::solution[]
  public static State rmsPropStep(
      State state, double gradient, double learningRate, double rho, double epsilon) {
    double s = rho * state.s() + (1 - rho) * gradient * gradient;
    double w = state.w() - learningRate * gradient / (Math.sqrt(s) + epsilon);
    return new State(w, s);
  }
  // end::solution[]
}
