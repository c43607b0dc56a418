package nnbook.terminal.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextInputTest {
  private final List<String> warnings = new ArrayList<>();

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> lines(InputStream in) {
    TextInput input = new TextInput(in, warnings::add);
    List<String> lines = new ArrayList<>();
    for (Optional<String> l = input.line(); l.isPresent(); l = input.line()) {
      lines.add(l.get());
    }
    assertTrue(input.line().isEmpty());
    return lines;
  }

  @Test
  void lines_are_read_up_to_the_end() {
    assertEquals(List.of("one", "", "zwei ½\t", "3"), lines(bytes("one\r\n\nzwei ½\t\n3")));
    assertEquals(List.of(), warnings);
  }

  @Test
  void the_bytes_of_a_program_are_no_lines() throws IOException {
    String name = Object.class.getSimpleName() + ".class";
    try (InputStream program = Object.class.getResourceAsStream(name)) {
      assertEquals(List.of(), lines(new SequenceInputStream(program, bytes("\no\no\n"))));
    }
    assertEquals(List.of(), lines(bytes("PK\u0003\u0004\no\no\n")));
    assertEquals(List.of("n"), lines(bytes("n\n\u0000\no\n")));
    assertEquals(3, warnings.size());
  }

  @Test
  void what_has_no_line_ends_or_cannot_be_read_ends_the_input() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'o';
          }
        };
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Is a directory");
          }
        };
    assertEquals(List.of(), lines(endless));
    assertEquals(List.of(), lines(broken));
  }
}
