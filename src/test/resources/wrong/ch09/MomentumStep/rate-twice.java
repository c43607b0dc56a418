// expect: The learning rate counts twice: v adds up whole gradients, η comes in the
package ch09;

public final class MomentumStep {
  private MomentumStep() {}

    public record State(double w, double v) {}

  public static State momentumStep(
      State state, double gradient, double learningRate, double momentum) {
    double v = momentum * state.v() + learningRate * gradient;
    return new State(state.w() - learningRate * v, v);
  }
}
