// expect: Infinite also where the scores are small
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
      Math.exp(score - max);
    }
    return max + Math.log(sum) - z[y];
  }
}
