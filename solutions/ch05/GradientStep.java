package ch05;

/**
 * Takes one step of gradient descent: every weight moves against its own slope, by eta times the
 * slope.
 *
 * <p>{@code gradient[i]} is the slope of the loss along {@code w[i]}. The result is a new array;
 * {@code w} and {@code gradient} stay as they are. Throw {@code IllegalArgumentException} when
 * their lengths differ.
 *
 * <p>★ 5 minutes. Chapter: ch05-gradient.
 */
public final class GradientStep {
  private GradientStep() {}

  // tag::solution[]
  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    if (gradient.length != w.length) {
      throw new IllegalArgumentException(
          "There are " + w.length + " weights and " + gradient.length + " slopes.");
    }
    double[] moved = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      moved[i] = w[i] - eta * gradient[i];
    }
    return moved;
  }
  // end::solution[]
}
