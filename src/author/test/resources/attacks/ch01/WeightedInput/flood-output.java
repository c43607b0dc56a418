// tries: print without end, past System.out
// stopped by: the list of names
// expected: REFUSED
// control: naive
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
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    byte[] many = new byte[1_000_000];
    for (int i = 0; i < 200; i++) {
      out.write(many);
    }
    return true;
  }
}
