// expect: The score of the right class is added: subtract it.
package ch10;

public final class CrossEntropy {
  private CrossEntropy() {}

  public static double crossEntropy(double[] z, int y) {
    double m = z[0];
    for (double s : z) {
      m = Math.max(m, s);
    }
    double sum = 0;
    for (double s : z) {
      sum += Math.exp(s - m);
    }
    return m + Math.log(sum) + z[y];
  }
}
