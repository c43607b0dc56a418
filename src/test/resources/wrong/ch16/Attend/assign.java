// expect: Only the last place is left: begin at place 0
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
      s[n] = Math.exp(s[n] - max);
      total += s[n];
    }
    double[] out = new double[values[0].length];
    for (int n = 0; n < places; n++) {
      for (int j = 0; j < out.length; j++) {
        out[j] = s[n] / total * values[n][j];
      }
    }
    return out;
  }
}
