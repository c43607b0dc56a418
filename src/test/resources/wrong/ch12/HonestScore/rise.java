// expect: compare it with the best so far
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < validation.length; k++) {
      if (validation[k] > validation[k - 1]) {
        best = k;
      }
    }
    return test[best];
  }
}
