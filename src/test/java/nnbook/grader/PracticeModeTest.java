package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.grader.compile.Compilation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PracticeModeTest {
  private static String generated(int methods) {
    return IntStream.range(0, methods)
        .mapToObj(i -> "static int m" + i + "(int a) { return a + " + i + "; }\n")
        .collect(Collectors.joining("", "package ch90;\nfinal class Scale {\n", "}\n"));
  }

  @Test
  void a_file_that_takes_too_long_to_compile_is_broken_off_in_a_sentence() {
    try (PracticeMode mode = new PracticeMode(Duration.ofMillis(1))) {
      Compilation compilation = mode.compile("ch90.Scale", generated(1_000));
      assertTrue(compilation.failed());
      String sentence = compilation.problems().get(0).sentence();
      assertTrue(sentence.startsWith("The compiler has worked on this file for"), sentence);
    }
  }

  @Test
  void ten_thousand_methods_are_read_in_one_pass() {
    try (PracticeMode mode = new PracticeMode()) {
      Compilation compilation = mode.compile("ch90.Scale", generated(10_000));
      assertEquals(10_000, compilation.members().size());
      assertEquals(10_002, compilation.members().get(9_999).line());
    }
  }
}
