// expect: The first score is left out of the sum: begin at 0.
package ch10;

public final class CrossEntropy {
  private CrossEntropy() {}

  public static double crossEntropy(double[] z, int y) {
    double m = z[0];
    for (double s : z) {
      m = Math.max(m, s);
    }
    double sum = 0;
    for (int k = 1; k < z.length; k++) {
      sum += Math.exp(z[k] - m);
    }
    return m + Math.log(sum) - z[y];
  }
}
