// tries: name a class as the element of an array of arrays
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    Object[] threads = new Thread[1][2];
    return threads.length == 1;
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
