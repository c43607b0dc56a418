package nnbook.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells texts apart by a few digits: whether a file was changed, which question was answered. */
public final class TextHash {
  private TextHash() {}

  /** Sixteen hexadecimal digits that stand for a text. */
  public static String of(String text) {
    return HexFormat.of().toHexDigits(bits(text));
  }

  /** The same as a number: the first 64 bits of the text's SHA-256. */
  public static long bits(String text) {
    return ByteBuffer.wrap(sha256().digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  /** What computes SHA-256, which every Java has. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
