// expect: The factor 1 - ρ is missing: s ← ρ s + (1 - ρ) g².
package ch09;

public final class RmsPropStep {
  private RmsPropStep() {}

    public record State(double w, double s) {}

  public static State rmsPropStep(
      State state, double gradient, double learningRate, double rho, double epsilon) {
    double s = rho * state.s() + gradient * gradient;
    double w = state.w() - learningRate * gradient / (Math.sqrt(s) + epsilon);
    return new State(w, s);
  }
}
