// expect: v adds up gradients, and the weight moves by minus
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

  /** A weight and its velocity. */
  public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = momentum * state.v() - gradient;
    return new State(state.w() - learningRate * v, v);
  }
}
