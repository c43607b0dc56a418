// expect: or nothing is added up
package ch12;

public final class L2Penalty {
  private L2Penalty() {}

  public static double penalty(double lambda, double[][] w, double[] b) {
    double sum = 0;
    for (double[] row : w) {
      for (double weight : row) {
        double square = weight * weight;
      }
    }
    return lambda / 2 * sum;
  }

  public static double[][] addGradient(double lambda, double[][] w, double[][] grad) {
    double[][] total = new double[w.length][];
    for (int j = 0; j < w.length; j++) {
      total[j] = grad[j].clone();
      for (int i = 0; i < w[j].length; i++) {
        total[j][i] += lambda * w[j][i];
      }
    }
    return total;
  }
}
