// expect: The score goes on from place to place
package ch16;

public final class Attend {
  private Attend() {}

  public static double[] attend(double[] query, double[][] keys, double[][] values) {
    int n = keys.length;
    double[] p = new double[n];
    double dot = 0;
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < query.length; i++) {
        dot += query[i] * keys[k][i];
      }
      p[k] = dot / Math.sqrt(query.length);
      largest = Math.max(largest, p[k]);
    }
    double sum = 0;
    for (int k = 0; k < n; k++) {
      p[k] = Math.exp(p[k] - largest);
      sum += p[k];
    }
    double[] result = new double[values[0].length];
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < result.length; i++) {
        result[i] += p[k] / sum * values[k][i];
      }
    }
    return result;
  }
}
