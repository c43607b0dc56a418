package ch12;

/**
 * Chooses the best of several networks on the validation set and returns its score on the test set.
 *
 * <p>{@code validation[k]} and {@code test[k]} are the scores of network k; a larger score is
 * better, and scores may be negative. Of several equally good networks, take the first. Both arrays
 * have the same length, at least 1.
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
