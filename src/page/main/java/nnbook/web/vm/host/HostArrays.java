package nnbook.web.vm.host;

import java.lang.reflect.Array;
import nnbook.platform.Values;
import org.objectweb.asm.Opcodes;

/** What interpreted code does with arrays, all of which are arrays of the JVM or the page. */
public final class HostArrays {
  private HostArrays() {}

  /** An array of numbers, by the number that a class file has for its type. */
  public static Object create(int type, int length) {
    return switch (type) {
      case Opcodes.T_BOOLEAN -> new boolean[length];
      case Opcodes.T_CHAR -> new char[length];
      case Opcodes.T_FLOAT -> new float[length];
      case Opcodes.T_DOUBLE -> new double[length];
      case Opcodes.T_BYTE -> new byte[length];
      case Opcodes.T_SHORT -> new short[length];
      case Opcodes.T_INT -> new int[length];
      default -> new long[length];
    };
  }

  /** Arrays within arrays: as many dimensions as there are lengths, the first outermost. */
  public static Object create(Class<?> type, int[] lengths, int from) {
    Object array = Array.newInstance(type.getComponentType(), lengths[from]);
    if (from + 1 < lengths.length) {
      Object[] rows = (Object[]) array;
      for (int i = 0; i < rows.length; i++) {
        rows[i] = create(type.getComponentType(), lengths, from + 1);
      }
    }
    return array;
  }

  /** The bytes of an element, by the number that a class file has for its type. */
  public static int bytes(int type) {
    return switch (type) {
      case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> 1;
      case Opcodes.T_CHAR, Opcodes.T_SHORT -> 2;
      case Opcodes.T_FLOAT, Opcodes.T_INT -> 4;
      default -> 8;
    };
  }

  /** The bytes of all elements of an array; of references, without what they lead to. */
  public static long bytes(Object array) {
    return bytes(array.getClass(), length(array));
  }

  /** The bytes of arrays within arrays, which are none if a length is below 0. */
  public static long bytes(Class<?> type, int... lengths) {
    long rows = 1;
    long bytes = 0;
    Class<?> element = type;
    for (int length : lengths) {
      element = element.getComponentType();
      // Beyond what any machine has, so that no product is too large for a long.
      rows = Math.min(rows * length, Integer.MAX_VALUE);
      bytes += rows * bytesOf(element);
    }
    return bytes;
  }

  private static int bytesOf(Class<?> element) {
    if (element == boolean.class || element == byte.class) {
      return 1;
    }
    if (element == char.class || element == short.class) {
      return 2;
    }
    return element == float.class || element == int.class ? 4 : 8;
  }

  public static int length(Object array) {
    if (array instanceof double[]) {
      return ((double[]) array).length;
    }
    if (array instanceof Object[]) {
      return ((Object[]) array).length;
    }
    if (array instanceof int[]) {
      return ((int[]) array).length;
    }
    if (array == null) {
      throw new NullPointerException();
    }
    return Array.getLength(array);
  }

  /** From an array of bytes or booleans, which class files do not tell apart. */
  public static int getByte(Object array, int index) {
    return array instanceof boolean[] ? ((boolean[]) array)[index] ? 1 : 0
        : ((byte[]) array)[index];
  }

  public static void setByte(Object array, int index, int value) {
    if (array instanceof boolean[]) {
      ((boolean[]) array)[index] = (value & 1) != 0;
    } else {
      ((byte[]) array)[index] = (byte) value;
    }
  }

  /** Compiled for the page, an array would take in what does not belong there. */
  public static void set(Object[] array, int index, Object value) {
    if (value != null && array != null && index >= 0 && index < array.length
        && array.getClass() != Object[].class
        && !array.getClass().getComponentType().isInstance(value)) {
      throw new ArrayStoreException(Values.className(value));
    }
    array[index] = value;
  }

  public static Object copy(Object array) {
    if (array instanceof Object[]) {
      return ((Object[]) array).clone();
    }
    int length = length(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    return copy;
  }
}
