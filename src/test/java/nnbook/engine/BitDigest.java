package nnbook.engine;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nnbook.engine.matrix.Matrix;

/** The SHA-256 of the bits of numbers. */
final class BitDigest {
  private final MessageDigest digest;

  BitDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  void add(double... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
    for (double number : numbers) {
      bytes.putDouble(number);
    }
    digest.update(bytes.array());
  }

  /** Row after row. */
  void add(Matrix matrix) {
    for (double[] row : matrix.toArray()) {
      add(row);
    }
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
