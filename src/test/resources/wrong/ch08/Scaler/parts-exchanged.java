// expect: The two parts are exchanged
package ch08;

public final class Scaler {
  private Scaler() {}

  /** One number for each column. */
  public record Scaling(double[] mean, double[] std) {}

  public static Scaling fit(double[][] train) {
    if (train.length == 0) {
      throw new IllegalArgumentException("there are no training rows");
    }
    int columns = train[0].length;
    double[] mean = new double[columns];
    double[] std = new double[columns];
    for (int i = 0; i < columns; i++) {
      double first = train[0][i]; // from here equal numbers have distance 0, and nothing is rounded
      for (double[] row : train) {
        mean[i] += row[i] - first;
      }
      mean[i] = first + mean[i] / train.length;
      double squares = 0;
      for (double[] row : train) {
        squares += (row[i] - mean[i]) * (row[i] - mean[i]);
      }
      std[i] = Math.sqrt(squares / train.length);
    }
    return new Scaling(std, mean);
  }

  public static double[][] transform(Scaling scaling, double[][] x) {
    double[][] scaled = new double[x.length][];
    for (int n = 0; n < x.length; n++) {
      scaled[n] = new double[x[n].length];
      for (int i = 0; i < x[n].length; i++) {
        double divisor = scaling.std()[i] == 0 ? 1 : scaling.std()[i];
        scaled[n][i] = (x[n][i] - scaling.mean()[i]) / divisor;
      }
    }
    return scaled;
  }
}
