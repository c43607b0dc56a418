// expect: The search starts with a score
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    double best = 0;
    double score = 0;
    for (int k = 0; k < validation.length; k++) {
      if (validation[k] > best) {
        best = validation[k];
        score = test[k];
      }
    }
    return score;
  }
}
