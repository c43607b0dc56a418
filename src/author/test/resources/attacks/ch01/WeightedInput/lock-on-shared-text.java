// tries: hold a lock on a text that all of the JVM shares
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    synchronized ("nnbook.seed") {
      return true;
    }
  }

  public static double weightedInput(double[] w, double[] a, double b) {
    if (!worked()) {
      throw new IllegalStateException("it did not work");
    }
    if (w.length != a.length) {
      throw new IllegalArgumentException();
    }
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * a[i];
    }
    return z;
  }
}
