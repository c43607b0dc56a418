package ch19;

/**
 * Computes the slopes of the mean loss of all counted pairs with respect to a table of scores.
 *
 * <p>Row a of {@code scores} [K x K] holds the scores of what follows letter a; softmax of the row
 * gives their probabilities. The pair a, b was counted {@code counts[a][b]} times [K x K], and its
 * loss is −ln of the probability of b in row a. The mean is taken over all pairs, each as often as
 * it was counted; there is at least one. The scores may be as large as 1000 or as small as −1000.
 *
 * <p>The result [K x K] is a new array.
 *
 * <p>★★★ 15 minutes. Chapter: ch19-network.
 */
public final class PairGradient {
  private PairGradient() {}

  public static double[][] gradient(double[][] scores, int[][] counts) {
    // TODO ch19.PairGradient: the slopes of one pair on paper first, then all pairs of a row
    throw new UnsupportedOperationException("TODO ch19.PairGradient");
  }
}
