// expect: The mean alone is subtracted
package ch13;

public final class FoldScaling {
  private FoldScaling() {}

  /** A layer for raw measurements. */
  public record Folded(double[][] w, double[] b) {}

  public static Folded fold(double[][] w, double[] b, double[] mean, double[] std) {
    double[][] fw = new double[w.length][];
    double[] fb = b.clone();
    for (int j = 0; j < w.length; j++) {
      fw[j] = new double[w[j].length];
      for (int i = 0; i < w[j].length; i++) {
        fw[j][i] = w[j][i] / (std[i] == 0 ? 1 : std[i]);
        fb[j] -= mean[i];
      }
    }
    return new Folded(fw, fb);
  }
}
