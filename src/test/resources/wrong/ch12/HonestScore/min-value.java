// expect: An index leaves its array: no network was chosen
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = -1;
    double highest = Double.MIN_VALUE;
    for (int k = 0; k < validation.length; k++) {
      if (validation[k] > highest) {
        highest = validation[k];
        best = k;
      }
    }
    return test[best];
  }
}
