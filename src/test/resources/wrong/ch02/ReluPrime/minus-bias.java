// expect: The bias is subtracted
package ch02;

public final class ReluPrime {
  private ReluPrime() {}

  public static double slopeOfNetwork(double[] w, double[] b, double[] v, double x) {
    double slope = 0;
    for (int j = 0; j < w.length; j++) {
      double z = w[j] * x - b[j];
      if (z > 0) {
        slope += v[j] * w[j];
      }
    }
    return slope;
  }
}
