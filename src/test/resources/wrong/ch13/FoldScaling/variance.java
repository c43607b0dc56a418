// expect: Divided by std · std, the variance: divide by std once.
package ch13;

public final class FoldScaling {
  private FoldScaling() {}

    public record Folded(double[][] w, double[] b) {}

  public static Folded fold(double[][] w, double[] b, double[] mean, double[] std) {
    double[][] newW = new double[w.length][];
    double[] newB = new double[b.length];
    for (int j = 0; j < w.length; j++) {
      newW[j] = new double[w[j].length];
      double sum = b[j];
      for (int i = 0; i < w[j].length; i++) {
        double s = std[i] == 0 ? 1 : std[i] * std[i];
        newW[j][i] = w[j][i] / s;
        sum -= w[j][i] * mean[i] / s;
      }
      newB[j] = sum;
    }
    return new Folded(newW, newB);
  }
}
