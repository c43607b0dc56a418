// tries: keep something where the thread keeps it
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    ThreadLocal<String> local = ThreadLocal.withInitial(() -> "kept");
    return local.get().equals("kept");
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
