package nnbook.course.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a source file or table, whatever program wrote it. */
final class SourceEncoding {
  private static final String MARK = "\uFEFF";

  private SourceEncoding() {}

  /** Reads UTF-8 or, with a byte order mark, UTF-16; what is neither is Latin-1. */
  static String of(byte[] bytes) {
    Charset charset = begins(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE
        : begins(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE
        : StandardCharsets.UTF_8;
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
