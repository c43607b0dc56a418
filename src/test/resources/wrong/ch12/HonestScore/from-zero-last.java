// expect: Where does the search start? No score here
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = validation.length - 1;
    double max = 0;
    for (int k = 0; k < validation.length; k++) {
      if (validation[k] > max) {
        max = validation[k];
        best = k;
      }
    }
    return test[best];
  }
}
