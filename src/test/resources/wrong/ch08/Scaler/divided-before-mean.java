// expect: x is divided before the mean is subtracted: (x − mean) / std.
package ch08;

public final class Scaler {
  private Scaler() {}

    public record Scaling(double[] mean, double[] std) {}

  public static Scaling fit(double[][] train) {
    if (train.length == 0) throw new IllegalArgumentException("no rows");
    int c = train[0].length;
    double[] mean = new double[c], std = new double[c];
    for (int j = 0; j < c; j++) {
      double first = train[0][j], s = 0;
      boolean same = true;
      for (double[] r : train) {
        s += r[j];
        same &= r[j] == first;
      }
      mean[j] = same ? first : s / train.length;
      double q = 0;
      for (double[] r : train) q += (r[j] - mean[j]) * (r[j] - mean[j]);
      std[j] = Math.sqrt(q / train.length);
    }
    return new Scaling(mean, std);
  }

  public static double[][] transform(Scaling scaling, double[][] x) {
    double[][] out = new double[x.length][];
    for (int n = 0; n < x.length; n++) {
      out[n] = new double[x[n].length];
      for (int j = 0; j < out[n].length; j++) {
        double d = scaling.std()[j] == 0 ? 1 : scaling.std()[j];
        out[n][j] = x[n][j] / d - scaling.mean()[j];
      }
    }
    return out;
  }
}
