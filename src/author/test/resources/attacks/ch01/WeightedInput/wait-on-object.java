// tries: wait for a signal
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    Object lock = new Object();
    try {
      lock.notifyAll();
    } catch (IllegalMonitorStateException e) {
      return true;
    }
    return false;
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
