// expect: This is plain gradient descent
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

  /** A weight and its velocity. */
  public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = gradient;
    return new State(state.w() - learningRate * v, v);
  }
}
