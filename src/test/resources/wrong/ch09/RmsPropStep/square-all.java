// expect: 1 - ρ is squared, too: only the gradient is.
package ch09;

public final class RmsPropStep {
  private RmsPropStep() {}

    public record State(double w, double s) {}

  public static State rmsPropStep(
      State state, double gradient, double learningRate, double rho, double epsilon) {
    double s = rho * state.s() + Math.pow((1 - rho) * gradient, 2);
    double w = state.w() - learningRate * gradient / (Math.sqrt(s) + epsilon);
    return new State(w, s);
  }
}
