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

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    // TODO ch05.GradientStep: a new array, and one subtraction for each weight
    throw new UnsupportedOperationException("TODO ch05.GradientStep");
  }
}
