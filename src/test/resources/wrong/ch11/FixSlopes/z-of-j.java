// expect: the slope of tanh comes from other hidden neurons
package ch11;

public final class FixSlopes {
  private FixSlopes() {}

  public static double[] fixSlopes(double[][] w, double[] z, double[] delta) {
    double[] back = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < delta.length; j++) {
        double a = Math.tanh(z[j % z.length]);
        back[i] += w[j][i] * delta[j] * (1 - a * a);
      }
    }
    return back;
  }
}
