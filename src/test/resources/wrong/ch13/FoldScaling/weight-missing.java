// expect: The weight is missing in the bias
package ch13;

public final class FoldScaling {
  private FoldScaling() {}

  /** A layer for raw measurements. */
  public record Folded(double[][] w, double[] b) {}

  public static Folded fold(double[][] w, double[] b, double[] mean, double[] std) {
    double[][] weights = new double[w.length][mean.length];
    double[] biases = b.clone();
    for (int j = 0; j < w.length; j++) {
      for (int i = 0; i < mean.length; i++) {
        weights[j][i] = w[j][i] / (std[i] == 0 ? 1 : std[i]);
        biases[j] -= mean[i] / (std[i] == 0 ? 1 : std[i]);
      }
    }
    return new Folded(weights, biases);
  }
}
