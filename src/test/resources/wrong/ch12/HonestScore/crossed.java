// expect: That is the validation score of the network with the best test
package ch12;

public final class HonestScore {
  private HonestScore() {}

  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < validation.length; k++) {
      if (test[k] > test[best]) {
        best = k;
      }
    }
    return validation[best];
  }
}
