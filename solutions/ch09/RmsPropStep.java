package ch09;

/**
 * Takes one step of RMSProp. The running mean of the squared gradient keeps the fraction {@code
 * rho} of its old value and takes the rest from the new square. Then the weight moves against the
 * gradient, at the learning rate, after the gradient has been divided by {@code epsilon} plus the
 * root of that mean.
 *
 * <p>{@code state} holds a weight w and the running mean s of its squared gradients; the result
 * holds both after the step. {@code epsilon} is above 0, so a gradient of 0 leaves the weight where
 * it is.
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
