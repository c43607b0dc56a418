// tries: end its JVM, but not before a hook has ended
// stopped by: the list of names; without it, time: the process is ended from outside
// expected: REFUSED
// control: naive
package ch01;

public final class WeightedInput {
  private static Boolean worked;

  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (worked == null) {
      worked = worked();
    }
    if (!worked) {
      return Double.NaN;
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

  private static boolean worked() {
    try {
      return attack();
    } catch (Throwable e) {
      return false;
    }
  }

  private static boolean attack() throws Throwable {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        Thread.sleep(6_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }));
    System.exit(0);
    return true;
  }
}
