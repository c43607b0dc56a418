// expect: That is the number of the chosen network: return its test score.
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < validation.length; k++) {
      if (validation[k] > validation[best]) {
        best = k;
      }
    }
    return best;
  }
}
