// expect: The new weight and the mean are added
package ch13;

public final class FoldScaling {
  private FoldScaling() {}

  public record Folded(double[][] w, double[] b) {}

  public static Folded fold(double[][] w, double[] b, double[] mean, double[] std) {
    double[][] weights = new double[w.length][mean.length];
    double[] biases = b.clone();
    for (int j = 0; j < w.length; j++) {
      for (int i = 0; i < mean.length; i++) {
        weights[j][i] = w[j][i] / (std[i] == 0 ? 1 : std[i]);
        biases[j] -= weights[j][i] + mean[i];
      }
    }
    return new Folded(weights, biases);
  }
}
