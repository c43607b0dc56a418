// expect: one number for each output
package ch11;

public final class FixSlopes {
  private FixSlopes() {}

  public static double[] fixSlopes(double[][] w, double[] z, double[] delta) {
    double[] back = new double[delta.length];
    for (int i = 0; i < Math.min(z.length, delta.length); i++) {
      for (int j = 0; j < delta.length; j++) {
        back[i] += w[j][i] * delta[j];
      }
      double a = Math.tanh(z[i]);
      back[i] *= 1 - a * a;
    }
    return back;
  }
}
