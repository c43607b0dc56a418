package ch11;

/**
 * Mends a gradient descent for a linear neuron without a bias.
 *
 * <p>{@code x} [n x inputs] are the examples, {@code y} [n] their targets. Weights begin at 0. In
 * each epoch the slope of the loss, half the mean of (w·x − y)² over all examples, is computed for
 * every weight, and then each weight moves by −rate times its slope. Return the weights after the
 * last epoch. The private method {@code broken} was meant to do that. Start by returning what it
 * returns.
 *
 * <p>★★ 15 minutes. Chapter: ch11-exercises.
 */
public final class FixDescent {
  private FixDescent() {}

  public static double[] fixDescent(double[][] x, double[] y, double rate, int epochs) {
    // TODO ch11.FixDescent: return broken(x, y, rate, epochs), then find what is wrong with it
    throw new UnsupportedOperationException("TODO ch11.FixDescent");
  }

  /** Symptom: the first epoch is right; later the weights swing farther and farther. */
  private static double[] broken(double[][] x, double[] y, double rate, int epochs) {
    double[] w = new double[x[0].length];
    double[] slope = new double[w.length];
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int n = 0; n < x.length; n++) {
        double error = -y[n];
        for (int i = 0; i < w.length; i++) {
          error += w[i] * x[n][i];
        }
        for (int i = 0; i < w.length; i++) {
          slope[i] += error * x[n][i] / x.length;
        }
      }
      for (int i = 0; i < w.length; i++) {
        w[i] -= rate * slope[i];
      }
    }
    return w;
  }
}
