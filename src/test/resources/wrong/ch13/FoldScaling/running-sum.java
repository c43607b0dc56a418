// expect: The sum goes on from neuron to neuron
package ch13;

public final class FoldScaling {
  private FoldScaling() {}

  /** A layer for raw measurements. */
  public record Folded(double[][] w, double[] b) {}

  public static Folded fold(double[][] w, double[] b, double[] mean, double[] std) {
    double[][] weights = new double[w.length][mean.length];
    double[] biases = b.clone();
    double sum = 0;
    for (int j = 0; j < w.length; j++) {
      for (int i = 0; i < mean.length; i++) {
        weights[j][i] = w[j][i] / (std[i] == 0 ? 1 : std[i]);
        sum += weights[j][i] * mean[i];
      }
      biases[j] -= sum;
    }
    return new Folded(weights, biases);
  }
}
