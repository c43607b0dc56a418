// expect: Multiplied by the probability: the loss is -ln p_y alone.
package ch10;

public final class CrossEntropy {
  private CrossEntropy() {}

  public static double crossEntropy(double[] z, int y) {
    double m = z[0];
    for (double s : z) m = Math.max(m, s);
    double sum = 0;
    for (double s : z) sum += Math.exp(s - m);
    double p = Math.exp(z[y] - m) / sum;
    return -p * Math.log(p);
  }
}
