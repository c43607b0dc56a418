// expect: The step is μ v: it is η v, the learning rate.
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

    public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = momentum * state.v() + gradient;
    return new State(state.w() - momentum * v, v);
  }
}
