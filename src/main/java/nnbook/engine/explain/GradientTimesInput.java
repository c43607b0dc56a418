package nnbook.engine.explain;

import nnbook.engine.matrix.Require;

/**
 * The slope for each input times the input: x_i ∂f/∂x_i.
 *
 * <p>For a linear function without bias these are the terms of its sum; for others they need not
 * add up to anything. Source: A. Shrikumar, P. Greenside, A. Shcherbina, A. Kundaje, "Not just a
 * black box", 2016.
 */
public final class GradientTimesInput {
  private GradientTimesInput() {}

  /** One product for each input. */
  public static double[] of(Gradient gradient, double... x) {
    double[] slopes = gradient.at(x);
    Require.length("GradientTimesInput.of", "slopes", slopes.length, x.length);
    double[] products = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      products[i] = x[i] * slopes[i];
    }
    return products;
  }
}
