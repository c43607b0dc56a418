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

  // tag::solution[]
  public static double[] attend(double[] query, double[][] keys, double[][] values) {
    double[] scores = new double[keys.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < keys.length; n++) {
      for (int i = 0; i < query.length; i++) {
        scores[n] += query[i] * keys[n][i] / Math.sqrt(query.length);
      }
      max = Math.max(max, scores[n]);
    }
    double[] mean = new double[values[0].length];
    double sum = 0;
    for (int n = 0; n < keys.length; n++) {
      double power = Math.exp(scores[n] - max);
      sum += power;
      for (int i = 0; i < mean.length; i++) {
        mean[i] += power * values[n][i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= sum;
    }
    return mean;
  }
  // end::solution[]
}
