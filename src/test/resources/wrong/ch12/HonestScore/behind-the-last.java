// expect: the search looks beside the networks
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k <= validation.length; k++) {
      if (validation[k] > validation[best]) {
        best = k;
      }
    }
    return test[best];
  }
}
