package ch05;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Walks downhill from {@code start} and records the path.
 *
 * <p>{@code gradient} gives the slopes at a place. The path begins with the start and gains one
 * place with each step, each an array of its own. The walk ends after the first step that is
 * shorter than {@code tol} (converged), at a place where a number is NaN or infinite, or after
 * {@code maxSteps} steps. The length of a step is √(Δ₁² + … + Δₙ²).
 *
 * <p>★★★ 30 minutes. Chapter: ch05-arrival.
 */
public final class Descend {
  private Descend() {}

  /** The places from the start to the end, and whether the last step was shorter than tol. */
  public record Trace(List<double[]> path, boolean converged) {}

  public static Trace descend(
      UnaryOperator<double[]> gradient, double[] start, double eta, double tol, int maxSteps) {
    // TODO ch05.Descend: step, record, ask whether to stop
    throw new UnsupportedOperationException("TODO ch05.Descend");
  }
}
