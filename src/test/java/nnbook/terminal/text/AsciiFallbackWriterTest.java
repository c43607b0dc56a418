package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AsciiFallbackWriterTest {
  private static final String SIGNS = "✓ ✗ ★★ w₁a₁ … ≥ −1 σ(z) x² ½ Bücher";

  @Test
  void signs_that_the_charset_lacks_become_ascii() {
    assertEquals(
        "+ x ** w1a1 ... >= -1 sigma(z) x2 1/2 Bucher",
        written(SIGNS, StandardCharsets.US_ASCII));
  }

  @Test
  void what_the_charset_has_stays() {
    assertEquals(
        "+ x ** w1a1 ... >= -1 sigma(z) x² ½ Bücher",
        written(SIGNS, StandardCharsets.ISO_8859_1));
    assertEquals(SIGNS, written(SIGNS, StandardCharsets.UTF_8));
  }

  @Test
  void single_characters_and_arrays_are_spelled_too() {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(
        new AsciiFallbackWriter(text, StandardCharsets.US_ASCII))) {
      out.write('★');
      out.write(new char[] {'a', '→', 'b'}, 1, 2);
    }
    assertEquals("*->b", text.toString());
  }

  private static String written(String text, Charset charset) {
    StringWriter written = new StringWriter();
    try (PrintWriter out = new PrintWriter(new AsciiFallbackWriter(written, charset))) {
      out.print(text);
    }
    return written.toString();
  }
}
