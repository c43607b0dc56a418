// expect: The sum is multiplied by the bias
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length) throw new IllegalArgumentException("lengths");
    double z = 0;
    for (int i = 0; i < w.length; i++) z += w[i] * a[i];
    return z * b;
  }
}
