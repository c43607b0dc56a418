// expect: The right class is not in the sum: logsumexp goes over all scores.
package ch10;

public final class CrossEntropy {
  private CrossEntropy() {}

  public static double crossEntropy(double[] z, int y) {
    double m = z[0];
    for (double s : z) {
      m = Math.max(m, s);
    }
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      if (k != y) sum += Math.exp(z[k] - m);
    }
    return m + Math.log(sum) - z[y];
  }
}
