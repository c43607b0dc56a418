// expect: The inputs come in reverse order
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length) {
      throw new IllegalArgumentException(w.length + " weights, " + a.length + " inputs");
    }
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * a[a.length - 1 - i];
    }
    return sum + b;
  }
}
