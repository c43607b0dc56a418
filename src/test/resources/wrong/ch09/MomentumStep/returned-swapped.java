// expect: w and v are exchanged: it is State(w, v).
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

    public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = momentum * state.v() + gradient;
    return new State(v, state.w() - learningRate * v);
  }
}
