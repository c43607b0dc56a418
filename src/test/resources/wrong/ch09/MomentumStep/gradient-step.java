// expect: The weight moves by η g
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

    public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = momentum * state.v() + gradient;
    return new State(state.w() - learningRate * gradient, v);
  }
}
