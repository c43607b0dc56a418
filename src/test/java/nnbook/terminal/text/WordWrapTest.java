package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordWrapTest {
  @Test
  void lines_keep_to_the_width() {
    assertEquals(List.of("* one two", "  three"), WordWrap.of("one two three", 10, "* ", "  "));
  }

  @Test
  void a_long_word_stands_alone() {
    assertEquals(
        List.of("a", "incomprehensible", "b"), WordWrap.of("a incomprehensible b", 6, "", ""));
  }

  @Test
  void colors_take_no_room() {
    String red = "\u001b[31mone\u001b[0m";
    assertEquals(List.of(red + " two"), WordWrap.of(red + " two", 7, "", ""));
  }

  @Test
  void chinese_characters_take_two_columns_and_accents_none() {
    assertEquals(4, WordWrap.columns("神经"));
    assertEquals(1, WordWrap.columns("y\u0302"));
  }
}
