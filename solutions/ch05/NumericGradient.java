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

  // tag::solution[]
  public static double[] numericGradient(ToDoubleFunction<double[]> f, double[] w) {
    double h = 1e-5;
    double[] gradient = new double[w.length];
    double[] moved = w.clone();
    for (int i = 0; i < w.length; i++) {
      moved[i] = w[i] + h;
      double right = f.applyAsDouble(moved);
      moved[i] = w[i] - h;
      double left = f.applyAsDouble(moved);
      gradient[i] = (right - left) / (2 * h);
      moved[i] = w[i]; // the next weight starts from here
    }
    return gradient;
  }
  // end::solution[]
}
