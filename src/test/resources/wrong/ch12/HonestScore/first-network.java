// expect: That is the first network
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < 1; k++) {
      if (validation[k] > validation[best]) {
        best = k;
      }
    }
    return test[best];
  }
}
