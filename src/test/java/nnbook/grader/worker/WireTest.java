package nnbook.grader.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WireTest {
  @Test
  void every_text_comes_back_as_it_was() {
    List<String> fields = List.of("a\tb", "", "line\nline\r\n", "back\\slash\\t", "★ z₁");
    String line = Wire.line(fields);
    assertEquals(1, line.lines().count());
    assertEquals(fields, Wire.fields(line.substring(0, line.length() - 1)));
  }
}
