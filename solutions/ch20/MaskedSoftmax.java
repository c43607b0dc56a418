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

  // tag::solution[]
  public static double[][] weights(double[][] scores) {
    double[][] weights = new double[scores.length][scores.length];
    for (int t = 0; t < scores.length; t++) {
      double max = scores[t][0];
      for (int s = 1; s <= t; s++) {
        max = Math.max(max, scores[t][s]);
      }
      double sum = 0;
      for (int s = 0; s <= t; s++) {
        weights[t][s] = Math.exp(scores[t][s] - max);
        sum += weights[t][s];
      }
      for (int s = 0; s <= t; s++) {
        weights[t][s] /= sum;
      }
    }
    return weights;
  }
  // end::solution[]
}
