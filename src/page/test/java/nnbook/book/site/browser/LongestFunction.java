package nnbook.book.site.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** How long the longest function of a WebAssembly module is, which a site has as a script. */
final class LongestFunction {
  private static final int HEADER = 8;
  private static final int CODE = 10;

  private LongestFunction() {}

  /** Returns the number of bytes. */
  static int of(Path script) {
    ByteBuffer module = ByteBuffer.wrap(bytes(script)).position(HEADER);
    while (module.get() != CODE) {
      int size = number(module);
      module.position(module.position() + size);
    }
    number(module);
    int functions = number(module);
    int longest = 0;
    for (int i = 0; i < functions; i++) {
      int size = number(module);
      longest = Math.max(longest, size);
      module.position(module.position() + size);
    }
    return longest;
  }

  /** Seven bits a byte, the lowest first. */
  private static int number(ByteBuffer module) {
    int value = 0;
    int shift = 0;
    byte next;
    do {
      next = module.get();
      value |= (next & 0x7f) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  private static byte[] bytes(Path script) {
    try {
      String[] texts = Files.readString(script, StandardCharsets.US_ASCII).split("\"");
      byte[] packed = Base64.getDecoder().decode(texts[3]);
      return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
