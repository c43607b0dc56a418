package nnbook.engine.explain;

/**
 * The coefficients β that make Σ w (y - β·x)² least: they solve (Σ w x xᵀ) β = Σ w x y. The sums
 * grow with each point, so the points need not be kept.
 */
final class LeastSquares {
  private static final double SINGULAR = 1e-12;

  private final double[][] squares;
  private final double[] products;

  LeastSquares(int coefficients) {
    squares = new double[coefficients][coefficients];
    products = new double[coefficients];
  }

  void add(double[] x, double y, double weight) {
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        squares[i][j] += weight * x[i] * x[j];
      }
      products[i] += weight * x[i] * y;
    }
  }

  /**
   * Throws IllegalArgumentException if the points do not determine the coefficients, with what
   * usually causes that.
   */
  double[] solve(String place, String causes) {
    double[][] root = root(place, causes);
    int n = products.length;
    double[] half = new double[n];
    for (int i = 0; i < n; i++) {
      half[i] = products[i];
      for (int k = 0; k < i; k++) {
        half[i] -= root[i][k] * half[k];
      }
      half[i] /= root[i][i];
    }
    double[] beta = new double[n];
    for (int i = n - 1; i >= 0; i--) {
      beta[i] = half[i];
      for (int k = i + 1; k < n; k++) {
        beta[i] -= root[k][i] * beta[k];
      }
      beta[i] /= root[i][i];
    }
    return beta;
  }

  /** The lower triangle R with R Rᵀ = Σ w x xᵀ (Cholesky). */
  private double[][] root(String place, String causes) {
    int n = products.length;
    double[][] root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = squares[i][j];
        for (int k = 0; k < j; k++) {
          sum -= root[i][k] * root[j][k];
        }
        if (i == j) {
          requireDetermined(place, sum > SINGULAR * squares[i][i], causes);
          root[i][i] = Math.sqrt(sum);
        } else {
          root[i][j] = sum / root[j][j];
        }
      }
    }
    return root;
  }

  private static void requireDetermined(String place, boolean determined, String causes) {
    if (!determined) {
      throw new IllegalArgumentException(
          place + ": the samples must determine the result, did not. " + causes);
    }
  }
}
