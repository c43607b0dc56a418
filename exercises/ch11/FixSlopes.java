package ch11;

/**
 * Mends the way back through a hidden layer of tanh neurons, for one example.
 *
 * <p>{@code z} [hidden] are the weighted inputs of the hidden neurons, {@code w} [out x hidden]
 * the weights of the next layer, and {@code delta} [out] its deltas. Return the deltas of the
 * hidden neurons [hidden]: the slope of tanh at z[i] times the sum of w[j][i] delta[j] over all j.
 * The private method {@code broken} was meant to compute that. Start by returning what it returns.
 *
 * <p>★★ 15 minutes. Chapter: ch11-exercises.
 */
public final class FixSlopes {
  private FixSlopes() {}

  public static double[] fixSlopes(double[][] w, double[] z, double[] delta) {
    // TODO ch11.FixSlopes: return broken(w, z, delta), then find what is wrong with it
    throw new UnsupportedOperationException("TODO ch11.FixSlopes");
  }

  /** Symptom: training gets slower and slower, and a gradient check fails. */
  private static double[] broken(double[][] w, double[] z, double[] delta) {
    double[] back = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      double a = Math.tanh(z[i]);
      for (int j = 0; j < delta.length; j++) {
        back[i] += w[j][i] * delta[j];
        back[i] *= 1 - a * a;
      }
    }
    return back;
  }
}
