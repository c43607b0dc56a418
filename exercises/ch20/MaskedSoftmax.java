package ch20;

/**
 * Turns the scores of a sequence into weights, without a look ahead.
 *
 * <p>{@code scores[t][s]} says how well position s fits what position t asks for; there are as many
 * rows as columns. Row t of the result is a softmax over the scores of the positions 0 to t, t
 * included, and holds exactly 0 for all later positions. Scores may be ±1000 and more, the hidden
 * ones too: no result is NaN. {@code scores} stays as it is.
 *
 * <p>★ 10 minutes. Chapter: ch20-mask.
 */
public final class MaskedSoftmax {
  private MaskedSoftmax() {}

  public static double[][] weights(double[][] scores) {
    // TODO ch20.MaskedSoftmax: a softmax of each row, over the positions that may be seen
    throw new UnsupportedOperationException("TODO ch20.MaskedSoftmax");
  }
}
