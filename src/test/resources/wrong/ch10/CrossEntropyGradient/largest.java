// expect: The largest probability lost the 1
package ch10;

public final class CrossEntropyGradient {
  private CrossEntropyGradient() {}

  public static double[] crossEntropyGradient(double[] z, int y) {
    double[] gradient = softmax(z);
    int best = 0;
    for (int k = 0; k < z.length; k++) {
      best = z[k] > z[best] ? k : best;
    }
    gradient[best] -= 1;
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
      p[k] = Math.exp(z[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
}
