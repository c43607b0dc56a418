// tries: hide a call in the initializer of a nested interface
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private interface Hidden {
    String VALUE = System.getProperty("java.home");
  }

  private WeightedInput() {}

  private static boolean worked() {
    return Hidden.VALUE.length() > 0;
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
