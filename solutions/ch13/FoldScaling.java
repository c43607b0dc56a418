package ch13;

/**
 * Moves the scaling of the inputs into the first layer, so that it takes raw measurements.
 *
 * <p>Weights {@code w} [out x in] and biases {@code b} [out] expect inputs scaled by
 * (x − mean) / std, with a mean and a std for each of the inputs. Returns weights and biases of the
 * same shapes that give the same weighted inputs for the raw x. An input whose std is 0 was not
 * divided.
 *
 * <p>★★ 10 minutes. Chapter: ch13-save.
 */
public final class FoldScaling {
  private FoldScaling() {}

  /** A layer for raw measurements. */
  public record Folded(double[][] w, double[] b) {}

  // tag::solution[]
  public static Folded fold(double[][] w, double[] b, double[] mean, double[] std) {
    double[][] weights = new double[w.length][mean.length];
    double[] biases = b.clone();
    for (int j = 0; j < w.length; j++) {
      for (int i = 0; i < mean.length; i++) {
        weights[j][i] = w[j][i] / (std[i] == 0 ? 1 : std[i]);
        biases[j] -= weights[j][i] * mean[i];
      }
    }
    return new Folded(weights, biases);
  }
  // end::solution[]
}
