// expect: Among equal networks the test score has decided
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < validation.length; k++) {
      boolean equal = validation[k] == validation[best];
      if (validation[k] > validation[best] || equal && test[k] > test[best]) {
        best = k;
      }
    }
    return test[best];
  }
}
