// tries: leave a thread that writes a message of the worker after the check
// stopped by: the list of names
// expected: REFUSED
// control: none: in practice the messages go by another way
package ch01;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

public final class WeightedInput {
  private WeightedInput() {}

  private static boolean worked() {
    Thread thread = new Thread(() -> {
      try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
        Thread.sleep(100);
        out.write(new byte[] {0, 0, 0, 1, 0, 0, 0, 5, 'r', 'e', 'a', 'd', 'y'});
      } catch (Exception e) {
        return;
      }
    });
    thread.start();
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
