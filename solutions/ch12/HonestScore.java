package ch12;

/**
 * Chooses the best of several networks on the validation set and says what it scores on the test
 * set.
 *
 * <p>{@code validation[k]} and {@code test[k]} are the scores of network k; a larger score is
 * better, and scores may be negative. Choose the network with the largest validation score, the
 * first of several that are equal, and return the test score of that network. Both arrays have the
 * same length, at least 1.
 *
 * <p>★ 5 minutes. Chapter: ch12-split.
 */
public final class HonestScore {
  private HonestScore() {}

  // tag::solution[]
  public static double honestScore(double[] validation, double[] test) {
    int best = 0;
    for (int k = 1; k < validation.length; k++) {
      if (validation[k] > validation[best]) {
        best = k;
      }
    }
    return test[best];
  }
  // end::solution[]
}
