// expect: Weights and inputs are added in z
package ch15;

public final class InputGradient {
  private InputGradient() {}

  public static double[] inputGradient(
      double[][] w1, double[] b1, double[][] w2, double[] x, int k) {
    double[] slopes = new double[x.length];
    for (int j = 0; j < w1.length; j++) {
      double z = b1[j];
      for (int i = 0; i < x.length; i++) {
        z += w1[j][i] + x[i];
      }
      double a = Math.tanh(z);
      double delta = w2[k][j] * (1 - a * a);
      for (int i = 0; i < x.length; i++) {
        slopes[i] += w1[j][i] * delta;
      }
    }
    return slopes;
  }
}
