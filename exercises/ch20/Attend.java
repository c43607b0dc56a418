package ch20;

/**
 * Attention for one query: a mean of the values, weighted by how well the keys fit.
 *
 * <p>There is a key and a value for each place; {@code keys[n]} has as many numbers as the query,
 * d, and {@code values[n]} may have more or fewer. The score of place n is (query · keys[n]) / √d.
 * Softmax turns the scores into weights, and the result is the sum of weight times value over all
 * places. Scores may be ±1000 and more: no result is NaN. There is at least one place.
 *
 * <p>★★★ 20 minutes. Chapter: ch20-content.
 */
public final class Attend {
  private Attend() {}

  public static double[] attend(double[] query, double[][] keys, double[][] values) {
    // TODO ch20.Attend: scores, softmax, a weighted sum
    throw new UnsupportedOperationException("TODO ch20.Attend");
  }
}
