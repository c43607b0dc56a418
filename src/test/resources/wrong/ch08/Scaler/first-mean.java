// expect: The first column's mean is used
package ch08;

public final class Scaler {
  private Scaler() {}

  /** One number for each column. */
  public record Scaling(double[] mean, double[] std) {}


  public static Scaling fit(double[][] train) {
    if (train.length == 0) {
      throw new IllegalArgumentException("no rows");
    }
    int columns = train[0].length;
    double[] mean = new double[columns];
    double[] std = new double[columns];
    for (int c = 0; c < columns; c++) {
      double min = train[0][c];
      double max = min;
      double sum = 0;
      for (double[] row : train) {
        sum += row[c];
        min = Math.min(min, row[c]);
        max = Math.max(max, row[c]);
      }
      mean[c] = min == max ? min : sum / train.length;
      double squares = 0;
      for (double[] row : train) {
        squares += (row[c] - mean[c]) * (row[c] - mean[c]);
      }
      std[c] = Math.sqrt(squares / train.length);
    }
    return new Scaling(mean, std);
  }

  public static double[][] transform(Scaling scaling, double[][] x) {
    double[][] out = new double[x.length][];
    for (int r = 0; r < x.length; r++) {
      out[r] = new double[x[r].length];
      for (int c = 0; c < x[r].length; c++) {
        double std = scaling.std()[c];
        out[r][c] = (x[r][c] - scaling.mean()[0]) / (std == 0 ? 1 : std);
      }
    }
    return out;
  }
}
