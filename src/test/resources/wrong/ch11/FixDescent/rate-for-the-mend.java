// expect: later the slopes of earlier epochs come along, and the rate
package ch11;

public final class FixDescent {
  private FixDescent() {}

  public static double[] fixDescent(double[][] x, double[] y, double rate, int epochs) {
    double[] w = new double[x[0].length];
    double[] slope = new double[w.length];
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int n = 0; n < x.length; n++) {
        double error = -y[n];
        for (int i = 0; i < w.length; i++) {
          error += w[i] * x[n][i];
        }
        for (int i = 0; i < w.length; i++) {
          slope[i] += error * x[n][i] / x.length;
        }
      }
      for (int i = 0; i < w.length; i++) {
        w[i] -= rate / (epoch + 1) * slope[i];
      }
    }
    return w;
  }
}
