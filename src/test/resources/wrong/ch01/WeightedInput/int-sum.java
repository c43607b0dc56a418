// expect: Only the bias is left: let the sum be a double, and let the loop run.
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length) {
      throw new IllegalArgumentException(w.length + " weights, " + a.length + " inputs");
    }
    int sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * a[i];
    }
    return sum + b;
  }
}
