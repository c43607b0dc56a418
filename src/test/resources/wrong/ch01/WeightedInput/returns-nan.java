// expect: Lengths that differ, one way round or the other, have to be refused
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length) {
      return Double.NaN;
    }
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * a[i];
    }
    return sum + b;
  }
}
