package ch09;

/**
 * Takes one step of gradient descent with momentum. Of the old velocity the fraction {@code
 * momentum} stays, and the gradient is added; then the weight moves against the new velocity, at
 * the learning rate.
 *
 * <p>{@code state} holds a weight w and its velocity v; the result holds both after the step.
 *
 * <p>★ 5 minutes. Chapter: ch09-momentum.
 */
public final class MomentumStep {
  private MomentumStep() {}

  /** A weight and its velocity. */
  public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    // TODO ch09.MomentumStep: first the new velocity, then the new weight
    throw new UnsupportedOperationException("TODO ch09.MomentumStep");
  }
}
