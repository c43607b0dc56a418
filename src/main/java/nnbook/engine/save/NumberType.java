package nnbook.engine.save;

/** How a safetensors file writes a number, lowest byte first. */
public enum NumberType {
  /** 64 bits, as the engine computes: nothing is lost. */
  F64(8),
  /** 32 bits, the usual type of PyTorch and Keras: 7 digits are kept. */
  F32(4),
  /** 16 bits with 11 for the digits. */
  F16(2),
  /** The upper half of 32 bits. */
  BF16(2);

  private final int bytes;

  NumberType(int bytes) {
    this.bytes = bytes;
  }

  int bytes() {
    return bytes;
  }

  /** Reads the number at that place. */
  double read(byte[] file, int at) {
    long bits = 0;
    for (int k = bytes - 1; k >= 0; k--) {
      bits = bits << 8 | file[at + k] & 0xff;
    }
    return switch (this) {
      case F64 -> Double.longBitsToDouble(bits);
      case F32 -> Float.intBitsToFloat((int) bits);
      case BF16 -> Float.intBitsToFloat((int) bits << 16);
      case F16 -> half((int) bits);
    };
  }

  /** Writes a number at that place; 16 bits are only read. */
  void write(double value, byte[] file, int at) {
    long bits = this == F64
        ? Double.doubleToRawLongBits(value)
        : Float.floatToRawIntBits((float) value);
    for (int k = 0; k < bytes; k++) {
      file[at + k] = (byte) (bits >>> 8 * k);
    }
  }

  /** One bit for the sign, 5 for the exponent, 10 for the fraction. */
  private static double half(int bits) {
    double sign = bits >>> 15 == 0 ? 1 : -1;
    int exponent = bits >>> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    if (exponent == 0x1f) {
      return fraction == 0 ? sign * Double.POSITIVE_INFINITY : Double.NaN;
    }
    return exponent == 0
        ? sign * fraction * 0x1p-24
        : sign * (1024 + fraction) * 0x1p-25 * (1 << exponent);
  }
}
