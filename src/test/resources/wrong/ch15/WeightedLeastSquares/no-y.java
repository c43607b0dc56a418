// expect: q has no y
package ch15;

import java.util.Arrays;

public final class WeightedLeastSquares {
  private WeightedLeastSquares() {}

  public static double[] fit(double[][] x, double[] y, double[] weights) {
    int in = x[0].length;
    double[][] m = new double[in + 1][in + 1];
    double[] q = new double[in + 1];
    for (int n = 0; n < x.length; n++) {
      double[] r = Arrays.copyOf(x[n], in + 1);
      r[in] = 1;
      for (int i = 0; i <= in; i++) {
        for (int j = 0; j <= in; j++) {
          m[i][j] += weights[n] * r[i] * r[j];
        }
        q[i] += weights[n] * r[i];
      }
    }
    return solve(m, q);
  }

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
