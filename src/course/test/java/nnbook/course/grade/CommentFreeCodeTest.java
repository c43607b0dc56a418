package nnbook.course.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentFreeCodeTest {
  @Test
  void comments_go_and_lines_stay() {
    assertEquals("int a;\n\n\n  int b;",
        CommentFreeCode.of("int a; // x\r\n/* 1\n2 */\n  int b; "));
    assertEquals("a / b * c", CommentFreeCode.of("a / b * c//"));
    assertEquals("int x;", CommentFreeCode.of("int x; /* open"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "s = \"// no /* comment\";", "c = '\"'; d = '\\''; e = \"//\";", "s = \"\\\"//\";",
      "s = \"\"\"\n  // text \\\"\"\" /*\n  \" // \"\"\";", "int \\u002f* x = 1; // */",
      "s = \"not closed // at all", "'", "\"\"\"", "\\", "\"\\"})
  void texts_and_code_with_escapes_stay(String code) {
    assertEquals(code, CommentFreeCode.of(code));
  }

  @Test
  void long_runs_of_blanks_take_no_longer_than_their_length() {
    assertEquals(200_001, CommentFreeCode.of(" ".repeat(200_000) + "x").length());
  }
}
