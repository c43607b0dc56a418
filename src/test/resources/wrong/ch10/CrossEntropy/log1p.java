// expect: 1 is added to the sum of the powers
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
    return m + Math.log1p(sum) - z[y];
  }
}
