// expect: The sum begins at 1
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length) {
      throw new IllegalArgumentException(w.length + " weights, " + a.length + " inputs");
    }
    double sum = 1;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * a[i];
    }
    return sum + b;
  }
}
