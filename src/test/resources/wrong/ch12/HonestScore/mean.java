// expect: That is the mean of all test scores
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    double sum = 0;
    for (double score : test) {
      sum += score;
    }
    return sum / test.length;
  }
}
