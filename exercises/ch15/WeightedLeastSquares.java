package ch15;

import java.util.Arrays;

/**
 * The linear function that fits weighted points best, the heart of LIME.
 *
 * <p>Row n of x [points x in] has the value y[n] and the weight weights[n] ≥ 0. The result holds
 * the slopes β[0] … β[in − 1] and then the intercept. Append a 1 to each row, r. At the best line
 * the weighted errors, each times r[i], add up to 0 for every i. Sorted by the unknowns, these are
 * the equations M β = q; {@code solve} is given.
 *
 * <p>★★★ 20 minutes. Chapter: ch15-lime.
 */
public final class WeightedLeastSquares {
  private WeightedLeastSquares() {}

  public static double[] fit(double[][] x, double[] y, double[] weights) {
    // TODO ch15.WeightedLeastSquares: add up M and q over the points, then solve
    throw new UnsupportedOperationException("TODO ch15.WeightedLeastSquares");
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
