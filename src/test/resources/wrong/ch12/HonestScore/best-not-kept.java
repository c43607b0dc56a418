// expect: That is the last network that is better than the first: remember the best score
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    double max = validation[0]; int best = 0;
    for (int k = 0; k < validation.length; k++) if (validation[k] > max) best = k;
    return test[best];
  }
}
