// expect: The weight multiplies the inputs of a row
package ch15;

import java.util.Arrays;

public final class WeightedLeastSquares {
  private WeightedLeastSquares() {}

  public static double[] fit(double[][] x, double[] y, double[] weights) {
    int size = x[0].length + 1;
    double[][] m = new double[size][size];
    double[] q = new double[size];
    for (int n = 0; n < x.length; n++) {
      double[] r = Arrays.copyOf(x[n], size);
      for (int i = 0; i < size - 1; i++) {
        r[i] *= weights[n];
      }
      r[size - 1] = 1;
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          m[i][j] += r[i] * r[j];
        }
        q[i] += r[i] * y[n];
      }
    }
    return solve(m, q);
  }

  /** Solves M β = r by elimination; M and r are copied. Given. */
  public static double[] solve(double[][] m, double[] r) {
    int n = r.length;
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = Arrays.copyOf(m[i], n + 1);
      a[i][n] = r[i];
    }
    for (int k = 0; k < n; k++) {
      int best = k;
      for (int i = k + 1; i < n; i++) {
        best = Math.abs(a[i][k]) > Math.abs(a[best][k]) ? i : best;
      }
      double[] row = a[best];
      a[best] = a[k];
      a[k] = row;
      for (int i = 0; i < n; i++) {
        double factor = i == k ? 0 : a[i][k] / a[k][k];
        for (int j = k; j <= n; j++) {
          a[i][j] -= factor * a[k][j];
        }
      }
    }
    double[] beta = new double[n];
    for (int i = 0; i < n; i++) {
      beta[i] = a[i][n] / a[i][i];
    }
    return beta;
  }
}
