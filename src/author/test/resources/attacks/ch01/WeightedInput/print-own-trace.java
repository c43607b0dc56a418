// tries: print the names of the methods that call it, and look at them
// stopped by: the check: a wrong answer fails, whatever it is
// expected: REFUSED|FAILED
// control: none: what is printed cannot be read in any mode
package ch01;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    new IllegalStateException().printStackTrace(System.out);
    return System.out.toString().contains("Test");
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
