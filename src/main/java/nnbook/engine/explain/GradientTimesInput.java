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
  // tag::gradient-times-input-of[]
  public static double[] of(Gradient gradient, double... x) {
    double[] slopes = gradient.at(x);
    // tag::gradient-times-input-of-checks[]
    Require.length("GradientTimesInput.of", "slopes", slopes.length, x.length);
    // end::gradient-times-input-of-checks[]
    double[] products = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      products[i] = x[i] * slopes[i];
    }
    return products;
  }
  // end::gradient-times-input-of[]
}
