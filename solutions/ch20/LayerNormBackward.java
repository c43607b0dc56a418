package ch20;

/**
 * Layer normalization of one row, without gain and bias, and the way back through it.
 *
 * <p>{@code forward} subtracts the mean of the row and divides by √(variance + 1e-5), where the
 * variance is the mean of the squared distances from the mean. {@code backward} takes the same row,
 * before it was normalized, and the slope of the loss for each number of the result; it returns the
 * slope for each number of x. Every number of x reaches every result: through its own place,
 * through the mean, and through the variance.
 *
 * <p>★★★ 30 minutes. Chapter: ch20-block.
 */
public final class LayerNormBackward {
  private LayerNormBackward() {}

  // tag::solution[]
  public static double[] forward(double[] x) {
    double mean = mean(x);
    double root = root(x);
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = (x[i] - mean) / root;
    }
    return result;
  }

  public static double[] backward(double[] x, double[] delta) {
    double[] normal = forward(x);
    double[] products = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      products[i] = delta[i] * normal[i];
    }
    double both = mean(delta);
    double along = mean(products);
    double root = root(x);
    double[] slopes = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      slopes[i] = (delta[i] - both - normal[i] * along) / root;
    }
    return slopes;
  }

  private static double mean(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number;
    }
    return sum / numbers.length;
  }

  /** The standard deviation, with a little added so that it is never 0. */
  private static double root(double[] x) {
    double mean = mean(x);
    double sum = 0;
    for (double number : x) {
      sum += (number - mean) * (number - mean);
    }
    return Math.sqrt(sum / x.length + 1e-5);
  }
  // end::solution[]
}
