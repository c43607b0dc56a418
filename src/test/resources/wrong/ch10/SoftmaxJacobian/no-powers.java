// expect: The answer [0][0] is NaN, though no input is
package ch10;

public final class SoftmaxJacobian {
  private SoftmaxJacobian() {}

  public static double[][] softmaxJacobian(double[] z) {
    double[] p = softmax(z);
    double[][] slopes = new double[z.length][z.length];
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < z.length; j++) {
        slopes[k][j] = p[k] * ((k == j ? 1 : 0) - p[j]);
      }
    }
    return slopes;
  }

  private static double[] softmax(double[] z) {
    double max = z[0];
    for (double score : z) {
      max = Math.max(max, score);
    }
    double[] p = new double[z.length];
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      Math.exp(z[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
}
