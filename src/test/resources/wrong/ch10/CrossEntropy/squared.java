// expect: That is a squared error
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
      double error = Math.exp(z[k] - max) / sum - (k == y ? 1 : 0);
      loss += error * error;
    }
    return loss;
  }
}
