// tries: wait for a class that another thread initializes
// stopped by: the list of names; without it, time: the process is ended from outside
// expected: REFUSED
// control: time
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
    Thread thread = new Thread(() -> Slow.touch());
    thread.start();
    Thread.sleep(100);
    Slow.touch();
    return true;
  }

  private static final class Slow {
    static {
      try {
        Thread.sleep(6_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static void touch() {}
  }
}
