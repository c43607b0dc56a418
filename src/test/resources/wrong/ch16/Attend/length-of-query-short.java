// expect: The result has the length of values[n].
package ch16;

public final class Attend {
  private Attend() {}

  public static double[] attend(double[] query, double[][] keys, double[][] values) {
    double[] scores = new double[keys.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < keys.length; n++) {
      for (int i = 0; i < query.length; i++) {
        scores[n] += query[i] * keys[n][i] / Math.sqrt(query.length);
      }
      max = Math.max(max, scores[n]);
    }
    double[] mean = new double[query.length];
    double sum = 0;
    for (int n = 0; n < keys.length; n++) {
      double power = Math.exp(scores[n] - max);
      sum += power;
      for (int i = 0; i < values[n].length; i++) {
        mean[i] += power * values[n][i];
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= sum;
    }
    return mean;
  }
}
