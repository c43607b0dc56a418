// expect: The last hidden neuron is missing: the loop ends too early.
package ch15;

public final class InputGradient {
  private InputGradient() {}

  public static double[] inputGradient(
      double[][] w1, double[] b1, double[][] w2, double[] x, int k) {
    double[] g = new double[x.length];
    for (int j = 0; j < w1.length - 1; j++) {
      double z = b1[j];
      for (int i = 0; i < x.length; i++) {
        z += w1[j][i] * x[i];
      }
      double a = Math.tanh(z);
      double slope = 1 - a * a;
      for (int i = 0; i < x.length; i++) {
        g[i] += w2[k][j] * slope * w1[j][i];
      }
    }
    return g;
  }
}
