// tries: reach the loader of an engine class by a generic method
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private static <T extends Comparable<T> & Runnable> void nothing(T value) {}

  private static Object load(Object value) {
    return value.getClass().getModule();
  }

  private WeightedInput() {}

  private static boolean worked() {
    return load(new nnbook.engine.activation.Relu()) != null;
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
