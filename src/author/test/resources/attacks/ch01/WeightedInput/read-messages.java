// tries: read the messages that the grader sends
// stopped by: the list of names
// expected: REFUSED
// control: none: it can only make itself deaf
package ch01;

import java.io.FileDescriptor;
import java.io.FileInputStream;

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
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    while (in.available() > 0) {
      in.read();
    }
    return false;
  }
}
