// expect: A sigmoid was taken of each score: softmax has exp(score) over the sum of all.
package ch16;

public final class Attend {
  private Attend() {}

  public static double[] attend(double[] query, double[][] keys, double[][] values) {
    int places = keys.length;
    double[] s = new double[places];
    double max = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < places; n++) {
      for (int i = 0; i < query.length; i++) {
        s[n] += query[i] * keys[n][i];
      }
      s[n] /= Math.sqrt(query.length);
      max = Math.max(max, s[n]);
    }
    double total = 0;
    for (int n = 0; n < places; n++) {
      s[n] = 1 / (1 + Math.exp(-s[n]));
      total += s[n];
    }
    double[] out = new double[values[0].length];
    for (int n = 0; n < places; n++) {
      for (int j = 0; j < out.length; j++) {
        out[j] += s[n] / total * values[n][j];
      }
    }
    return out;
  }
}
