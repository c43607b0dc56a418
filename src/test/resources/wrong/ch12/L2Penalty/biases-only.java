// expect: The biases are squared, and not the weights: it is the other way round.
package ch12;

public final class L2Penalty {
  private L2Penalty() {}

  public static double penalty(double lambda, double[][] w, double[] b) {
    double sum = 0;
    for (double v : b) sum += v * v;
    return 0.5 * lambda * sum;
  }

  public static double[][] addGradient(double lambda, double[][] w, double[][] grad) {
    double[][] g = new double[w.length][];
    for (int i = 0; i < w.length; i++) {
      g[i] = new double[w[i].length];
      for (int j = 0; j < w[i].length; j++) {
        g[i][j] = grad[i][j] + lambda * w[i][j];
      }
    }
    return g;
  }
}
