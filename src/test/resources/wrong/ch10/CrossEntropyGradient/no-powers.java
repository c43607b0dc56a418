// expect: The answer [0] is NaN, though no input is
package ch10;

public final class CrossEntropyGradient {
  private CrossEntropyGradient() {}

  public static double[] crossEntropyGradient(double[] z, int y) {
    double[] gradient = softmax(z);
    gradient[y] -= 1;
    return gradient;
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
