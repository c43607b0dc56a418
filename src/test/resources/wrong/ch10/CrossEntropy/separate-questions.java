// expect: The wrong classes count too
package ch10;

public final class CrossEntropy {
  private CrossEntropy() {}

  public static double crossEntropy(double[] z, int y) {
    double max = z[0];
    for (double score : z) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (double score : z) {
      sum += Math.exp(score - max);
    }
    double loss = 0;
    for (int k = 0; k < z.length; k++) {
      double p = Math.exp(z[k] - max) / sum;
      loss -= Math.log(k == y ? p : 1 - p);
    }
    return loss;
  }
}
