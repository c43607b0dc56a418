package nnbook.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTest {
  @Test
  void lines_keep_to_the_width() {
    assertEquals(List.of("* one two", "  three"), Wrapped.of("one two three", 10, "* ", "  "));
  }

  @Test
  void a_long_word_stands_alone() {
    assertEquals(
        List.of("a", "incomprehensible", "b"), Wrapped.of("a incomprehensible b", 6, "", ""));
  }

  @Test
  void colours_take_no_room() {
    String red = "\u001b[31mone\u001b[0m";
    assertEquals(List.of(red + " two"), Wrapped.of(red + " two", 7, "", ""));
  }

  @Test
  void chinese_characters_take_two_columns_and_accents_none() {
    assertEquals(4, Wrapped.width("神经"));
    assertEquals(1, Wrapped.width("y\u0302"));
  }
}
