// expect: Nothing of v fades: keep the share μ of the old v.
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

    public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = state.v() + gradient;
    return new State(state.w() - learningRate * v, v);
  }
}
