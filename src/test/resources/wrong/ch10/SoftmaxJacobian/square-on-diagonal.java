// expect: The diagonal is the square
package ch10;

public final class SoftmaxJacobian {
  private SoftmaxJacobian() {}

  public static double[][] softmaxJacobian(double[] z) {
    double[] p = softmax(z);
    double[][] slopes = new double[z.length][z.length];
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < z.length; j++) {
        slopes[k][j] = k == j ? p[k] * p[k] : -p[k] * p[j];
      }
    }
    return slopes;
  }

  private static double[] softmax(double[] z) {
    double[] p = new double[z.length];
    double max = z[0];
    double sum = 0;
    for (double score : z) {
      max = Math.max(max, score);
    }
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
}
