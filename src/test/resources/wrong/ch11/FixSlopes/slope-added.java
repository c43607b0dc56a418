// expect: Symptom: too large by the slope of tanh itself, as if each sum began with it.
package ch11;

public final class FixSlopes {
  private FixSlopes() {}

  public static double[] fixSlopes(double[][] w, double[] z, double[] delta) {
    double[] back = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      double a = Math.tanh(z[i]);
      back[i] = 1 - a * a;
      for (int j = 0; j < delta.length; j++) back[i] += w[j][i] * delta[j];
    }
    return back;
  }

    private static double[] broken(double[][] w, double[] z, double[] delta) {
    double[] back = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      double a = Math.tanh(z[i]);
      for (int j = 0; j < delta.length; j++) {
        back[i] += w[j][i] * delta[j];
        back[i] *= 1 - a * a;
      }
    }
    return back;
  }
}
