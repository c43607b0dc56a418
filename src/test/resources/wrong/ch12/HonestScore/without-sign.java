// expect: The largest score without its sign
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < validation.length; k++) {
      if (Math.abs(validation[k]) > Math.abs(validation[best])) {
        best = k;
      }
    }
    return test[best];
  }
}
