// tries: break classes of the book deep in the stack, for the next submission
// stopped by: separation: each exercise has a JVM of its own
// expected: FAILED|TIME_LIMIT|CRASHED
// control: none: the next submission has a JVM of its own
package ch01;

public final class WeightedInput {
  private static boolean tried;

  private static void dive(int depth) {
    try {
      dive(depth + 1);
    } catch (Throwable e) {
      touch();
    }
  }

  private static void touch() {
    try {
      nnbook.engine.matrix.Matrix.of(new double[][] {{1}}).toString();
    } catch (Throwable e) {
      throw e;
    }
  }

  private WeightedInput() {}

  private static boolean worked() {
    if (!tried) {
      tried = true;
      dive(0);
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
