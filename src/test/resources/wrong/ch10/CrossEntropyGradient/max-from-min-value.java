// expect: let the search for it begin at z[0]
package ch10;

public final class CrossEntropyGradient {
  private CrossEntropyGradient() {}

  public static double[] crossEntropyGradient(double[] z, int y) {
    double max = Double.MIN_VALUE;
    for (double v : z) {
      max = Math.max(max, v);
    }
    double sum = 0;
    double[] slopes = new double[z.length];
    for (int k = 0; k < z.length; k++) {
      slopes[k] = Math.exp(z[k] - max);
      sum += slopes[k];
    }
    for (int k = 0; k < z.length; k++) {
      slopes[k] /= sum;
    }
    slopes[y] -= 1;
    return slopes;
  }
}
