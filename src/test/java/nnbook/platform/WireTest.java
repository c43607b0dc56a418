package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WireTest {
  private static final List<String> TEXTS =
      List.of("a\tb", "", "line\nline\r\n", "back\\slash\\t", "★ z₁");

  private static ByteArrayInputStream written(List<List<String>> messages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (List<String> message : messages) {
      Wire.write(message, out);
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  @Test
  void every_text_comes_back_as_it_was_and_then_there_is_no_more() throws IOException {
    ByteArrayInputStream in = written(List.of(TEXTS, List.of(), TEXTS));
    assertEquals(TEXTS, Wire.read(in, 1000));
    assertEquals(List.of(), Wire.read(in, 1000));
    assertEquals(TEXTS, Wire.read(in, 1000));
    assertThrows(EOFException.class, () -> Wire.read(in, 1000));
  }

  @Test
  void a_message_that_is_too_large_is_refused_before_it_is_read() throws IOException {
    assertThrows(IOException.class, () -> Wire.read(written(List.of(List.of("12345"))), 4));
    assertThrows(IOException.class, () -> Wire.read(written(List.of(List.of("123", "45"))), 4));
    byte[] negative = {0, 0, 0, 1, -1, -1, -1, -1};
    assertThrows(IOException.class, () -> Wire.read(new ByteArrayInputStream(negative), 1000));
  }
}
