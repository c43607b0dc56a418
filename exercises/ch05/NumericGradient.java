package ch05;

import java.util.function.ToDoubleFunction;

/**
 * Measures the gradient of f at w: for each weight the central difference with h = 1e−5.
 *
 * <p>{@code f} takes all weights. Move one weight at a time, while the others stay where they
 * are. Afterwards {@code w} holds the same numbers as before, to the last bit.
 *
 * <p>★★ 15 minutes. Chapter: ch05-logistic.
 */
public final class NumericGradient {
  private NumericGradient() {}

  public static double[] numericGradient(ToDoubleFunction<double[]> f, double[] w) {
    // TODO ch05.NumericGradient: for each weight, f a little to the right and a little to the left
    throw new UnsupportedOperationException("TODO ch05.NumericGradient");
  }
}
