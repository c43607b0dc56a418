package nnbook.web.vm.host;

/** Values between slots, where a number is a long, and objects as all of Java passes them. */
public final class Boxes {
  private Boxes() {}

  /** The number of a slot as an object of the primitive type that a descriptor begins with. */
  public static Object box(long number, char type) {
    return switch (type) {
      case 'Z' -> number != 0;
      case 'B' -> (byte) number;
      case 'C' -> (char) number;
      case 'S' -> (short) number;
      case 'I' -> (int) number;
      case 'F' -> Float.intBitsToFloat((int) number);
      case 'D' -> Double.longBitsToDouble(number);
      default -> number;
    };
  }

  /** A boxed number for a slot of that primitive type, widened if it is a smaller one. */
  public static long unbox(Object box, char type) {
    if (box instanceof Boolean) {
      return (Boolean) box ? 1 : 0;
    }
    Number number = box instanceof Character ? (int) (Character) box : (Number) box;
    return switch (type) {
      case 'D' -> Double.doubleToRawLongBits(number.doubleValue());
      case 'F' -> Float.floatToRawIntBits(number.floatValue());
      default -> number.longValue();
    };
  }

  /** What lies in a slot, as an object. */
  public static Object get(long[] numbers, Object[] references, int slot, String type) {
    return Descriptor.isReference(type) ? references[slot] : box(numbers[slot], type.charAt(0));
  }

  /** Lays an object into a slot; of void nothing. */
  public static void put(long[] numbers, Object[] references, int slot, String type, Object value) {
    if (Descriptor.isReference(type)) {
      references[slot] = value;
    } else if (!type.equals("V")) {
      numbers[slot] = unbox(value, type.charAt(0));
    }
  }
}
