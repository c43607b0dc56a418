// expect: μ belongs to the old velocity, not to the gradient: μ v + g.
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

    public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = momentum * gradient + state.v();
    return new State(state.w() - learningRate * v, v);
  }
}
