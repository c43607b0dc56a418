// expect: Only w is wrong
package ch09;

public final class RmsPropStep {
  private RmsPropStep() {}

  /** A weight and the running mean of its squared gradients. */
  public record State(double w, double s) {}

  public static State rmsPropStep(
      State state, double gradient, double learningRate, double rho, double epsilon) {
    double s = rho * state.s() + (1 - rho) * gradient * gradient;
    double w = state.w() - learningRate * gradient / (epsilon);
    return new State(w, s);
  }
}
