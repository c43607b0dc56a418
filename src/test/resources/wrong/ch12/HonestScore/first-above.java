// expect: That is the first network that is better than network 0: look at all of them.
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < validation.length; k++) {
      if (validation[k] > validation[best]) {
        return test[k];
      }
    }
    return test[best];
  }
}
