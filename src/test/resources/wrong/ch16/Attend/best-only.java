// expect: Only place 0 is left, whose key fits best
package ch16;

public final class Attend {
  private Attend() {}

  public static double[] attend(double[] query, double[][] keys, double[][] values) {
    double[] scores = new double[keys.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < keys.length; n++) {
      for (int i = 0; i < query.length; i++) {
        scores[n] += query[i] * keys[n][i];
      }
      scores[n] /= Math.sqrt(query.length);
      max = Math.max(max, scores[n]);
    }
    double[] mean = new double[values[0].length];
    double sum = 0;
    for (int n = 0; n < keys.length; n++) {
      double power = scores[n] == max ? 1 : 0;
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
}
