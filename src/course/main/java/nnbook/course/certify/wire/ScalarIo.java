package nnbook.course.certify.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads boxes of primitives and packed data; every bit of a number counts. */
final class ScalarIo {
  private static final Class<?>[] KINDS = {
    boolean.class, byte.class, short.class, char.class, int.class, long.class, float.class,
    double.class
  };
  private static final int[] SIZES = {1, 1, 2, 2, 4, 8, 4, 8};

  private ScalarIo() {}

  /** The number of primitive types; their codes are 0 to that. */
  static int kinds() {
    return KINDS.length;
  }

  static Class<?> kind(int code) {
    return KINDS[code];
  }

  /** The code of a box, or -1. */
  static int code(Object box) {
    if (box instanceof Double) {
      return 7;
    }
    return box instanceof Integer ? 4
        : box instanceof Boolean ? 0
        : box instanceof Long ? 5
        : box instanceof Float ? 6
        : box instanceof Character ? 3
        : box instanceof Byte ? 1
        : box instanceof Short ? 2 : -1;
  }

  /** Whether {@code value} is a box of that primitive type; for void, whether it is null. */
  static boolean isBox(Object value, Class<?> type) {
    int code = code(value);
    return code < 0 ? value == null && type == void.class : KINDS[code] == type;
  }

  static void write(Object box, int code, DataOutputStream out) throws IOException {
    switch (code) {
      case 0 -> out.writeBoolean((Boolean) box);
      case 1 -> out.writeByte((Byte) box);
      case 2 -> out.writeShort((Short) box);
      case 3 -> out.writeChar((Character) box);
      case 4 -> out.writeInt((Integer) box);
      case 5 -> out.writeLong((Long) box);
      case 6 -> out.writeInt(Float.floatToRawIntBits((Float) box));
      default -> out.writeLong(Double.doubleToRawLongBits((Double) box));
    }
  }

  static Object read(int code, DataInputStream in) throws IOException {
    return switch (code) {
      case 0 -> in.readBoolean();
      case 1 -> in.readByte();
      case 2 -> in.readShort();
      case 3 -> in.readChar();
      case 4 -> in.readInt();
      case 5 -> in.readLong();
      case 6 -> Float.intBitsToFloat(in.readInt());
      default -> Double.longBitsToDouble(in.readLong());
    };
  }

  static void write(Packed packed, DataOutputStream out) throws IOException {
    int code = arrayCode(packed.array());
    int length = packed.length();
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(length, SIZES[code]));
    switch (code) {
      case 0 -> {
        for (boolean value : (boolean[]) packed.array()) {
          bytes.put((byte) (value ? 1 : 0));
        }
      }
      case 1 -> bytes.put((byte[]) packed.array());
      case 2 -> bytes.asShortBuffer().put((short[]) packed.array());
      case 3 -> bytes.asCharBuffer().put((char[]) packed.array());
      case 4 -> bytes.asIntBuffer().put((int[]) packed.array());
      case 5 -> bytes.asLongBuffer().put((long[]) packed.array());
      case 6 -> {
        for (float value : (float[]) packed.array()) {
          bytes.putInt(Float.floatToRawIntBits(value));
        }
      }
      default -> {
        for (double value : (double[]) packed.array()) {
          bytes.putLong(Double.doubleToRawLongBits(value));
        }
      }
    }
    out.writeByte(code);
    out.writeInt(length);
    out.write(bytes.array());
  }

  static Packed packed(DataInputStream in) throws IOException {
    int code = in.readUnsignedByte();
    int length = in.readInt();
    if (code >= SIZES.length || length < 0 || (long) length * SIZES[code] > in.available()) {
      throw new WireException("packed data: " + length + " values of kind " + code);
    }
    ByteBuffer bytes = ByteBuffer.wrap(in.readNBytes(length * SIZES[code]));
    return new Packed(
        switch (code) {
          case 0 -> booleans(bytes, length);
          case 1 -> bytes.array();
          case 2 -> fill(new short[length], bytes);
          case 3 -> fill(new char[length], bytes);
          case 4 -> fill(new int[length], bytes);
          case 5 -> fill(new long[length], bytes);
          case 6 -> floats(bytes, length);
          default -> doubles(bytes, length);
        });
  }

  private static int arrayCode(Object array) {
    for (int code = 0; code < KINDS.length; code++) {
      if (array.getClass().getComponentType() == KINDS[code]) {
        return code;
      }
    }
    throw new IllegalArgumentException("ScalarIo: not an array of primitives: " + array.getClass());
  }

  private static Object fill(short[] array, ByteBuffer bytes) {
    bytes.asShortBuffer().get(array);
    return array;
  }

  private static Object fill(char[] array, ByteBuffer bytes) {
    bytes.asCharBuffer().get(array);
    return array;
  }

  private static Object fill(int[] array, ByteBuffer bytes) {
    bytes.asIntBuffer().get(array);
    return array;
  }

  private static Object fill(long[] array, ByteBuffer bytes) {
    bytes.asLongBuffer().get(array);
    return array;
  }

  private static boolean[] booleans(ByteBuffer bytes, int length) {
    boolean[] array = new boolean[length];
    for (int i = 0; i < length; i++) {
      array[i] = bytes.get() != 0;
    }
    return array;
  }

  private static float[] floats(ByteBuffer bytes, int length) {
    float[] array = new float[length];
    for (int i = 0; i < length; i++) {
      array[i] = Float.intBitsToFloat(bytes.getInt());
    }
    return array;
  }

  private static double[] doubles(ByteBuffer bytes, int length) {
    double[] array = new double[length];
    for (int i = 0; i < length; i++) {
      array[i] = Double.longBitsToDouble(bytes.getLong());
    }
    return array;
  }
}
