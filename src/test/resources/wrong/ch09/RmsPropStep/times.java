// expect: Multiplied by the root: divide by √s + ε.
package ch09;

public final class RmsPropStep {
  private RmsPropStep() {}

    public record State(double w, double s) {}

  public static State rmsPropStep(
      State state, double gradient, double learningRate, double rho, double epsilon) {
    double s = rho * state.s() + (1 - rho) * gradient * gradient;
    double w = state.w() - learningRate * gradient * (Math.sqrt(s) + epsilon);
    return new State(w, s);
  }
}
