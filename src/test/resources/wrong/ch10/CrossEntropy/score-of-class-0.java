// expect: The score of class 0 is subtracted, whatever y is: take z[y].
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
    return m + Math.log(sum) - z[0];
  }
}
