// tries: print errors without end, past System.err, and answer wrong
// stopped by: the list of names; without it, output: what is too much is dropped
// expected: REFUSED
// control: none: it can cost time only
package ch01;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

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
    FileOutputStream out = new FileOutputStream(FileDescriptor.err);
    byte[] many = new byte[1_000_000];
    for (int i = 0; i < 100; i++) {
      out.write(many);
    }
    return false;
  }
}
