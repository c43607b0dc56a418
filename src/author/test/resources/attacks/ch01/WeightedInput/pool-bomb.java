// tries: start threads without end by a pool
// stopped by: the list of names; without it, tasks: their number is limited
// expected: REFUSED
// control: without tasks memory processes
package ch01;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

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
    CountDownLatch started = new CountDownLatch(200);
    CountDownLatch done = new CountDownLatch(1);
    ExecutorService pool = Executors.newCachedThreadPool();
    try {
      for (int i = 0; i < 200; i++) {
        pool.execute(() -> {
          started.countDown();
          await(done);
        });
      }
      return started.await(5, TimeUnit.SECONDS);
    } finally {
      done.countDown();
      pool.shutdownNow();
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
