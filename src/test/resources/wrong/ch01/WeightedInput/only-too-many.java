// expect: one way round or the other
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length > a.length) {
      throw new IllegalArgumentException(w.length + " weights, " + a.length + " inputs");
    }
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * a[i];
    }
    return z;
  }
}
