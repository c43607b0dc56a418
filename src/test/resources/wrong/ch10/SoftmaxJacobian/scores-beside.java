// expect: Beside the diagonal stand scores
package ch10;

import java.util.Arrays;

public final class SoftmaxJacobian {
  private SoftmaxJacobian() {}

  public static double[][] softmaxJacobian(double[] z) {
    double max = Arrays.stream(z).max().orElseThrow();
    double[] p = new double[z.length];
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    double[][] jacobian = new double[z.length][z.length];
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < z.length; j++) {
        jacobian[k][j] = k == j ? p[k] * (1 - p[k]) : -z[k] * z[j];
      }
    }
    return jacobian;
  }
}
