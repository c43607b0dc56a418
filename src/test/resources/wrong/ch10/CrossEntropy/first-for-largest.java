// expect: Infinite: some power is too large for a double, or all are 0
package ch10;

public final class CrossEntropy {
  private CrossEntropy() {}

  public static double crossEntropy(double[] z, int y) {
    double max = z[0];
    double sum = 0;
    for (double score : z) {
      sum += Math.exp(score - max);
    }
    return max + Math.log(sum) - z[y];
  }
}
