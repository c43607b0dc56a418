// tries: start threads without end
// stopped by: the list of names; without it, tasks: their number is limited
// expected: REFUSED
// control: without tasks memory processes
package ch01;

import java.util.concurrent.CountDownLatch;

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
    CountDownLatch done = new CountDownLatch(1);
    try {
      for (int i = 0; i < 200; i++) {
        Thread thread = new Thread(() -> await(done));
        thread.setDaemon(true);
        thread.start();
      }
      return true;
    } finally {
      done.countDown();
    }
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
