package nnbook.course.certify.wire;

import java.lang.reflect.Array;
import java.util.Arrays;

/**
 * Plain data inside an object: an array of primitives that nobody else holds.
 *
 * @param array the array
 */
record Packed(Object array) {
  /** A copy of an array of primitives. */
  static Packed copy(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return new Packed(copy);
  }

  int length() {
    return Array.getLength(array);
  }

  /** Whether both hold the same bits. */
  static boolean same(Packed a, Packed b) {
    if (a.array.getClass() != b.array.getClass()) {
      return false;
    }
    if (a.array instanceof double[] x && b.array instanceof double[] y) {
      return sameBits(x, y);
    }
    if (a.array instanceof float[] x && b.array instanceof float[] y) {
      return sameBits(x, y);
    }
    return Arrays.deepEquals(new Object[] {a.array}, new Object[] {b.array});
  }

  private static boolean sameBits(double[] x, double[] y) {
    boolean same = x.length == y.length;
    for (int i = 0; same && i < x.length; i++) {
      same = Double.doubleToRawLongBits(x[i]) == Double.doubleToRawLongBits(y[i]);
    }
    return same;
  }

  private static boolean sameBits(float[] x, float[] y) {
    boolean same = x.length == y.length;
    for (int i = 0; same && i < x.length; i++) {
      same = Float.floatToRawIntBits(x[i]) == Float.floatToRawIntBits(y[i]);
    }
    return same;
  }
}
