// tries: answer calls that nobody has made
// stopped by: the list of names
// expected: REFUSED
// control: none: the line of practice mode cannot be forged either
package ch01;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.ByteBuffer;

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
    byte[] answer = ByteBuffer.allocate(12).putInt(8).putDouble(0.3775).array();
    for (int i = 0; i < 1_000; i++) {
      out.write(answer);
    }
    return false;
  }
}
