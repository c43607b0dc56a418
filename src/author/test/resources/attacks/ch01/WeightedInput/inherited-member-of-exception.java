// tries: call a forbidden method by way of its own exception
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch01;

public final class WeightedInput {
  private static final class Own extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private WeightedInput() {}

  private static boolean worked() {
    return new Own().getStackTrace().length > 0;
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
