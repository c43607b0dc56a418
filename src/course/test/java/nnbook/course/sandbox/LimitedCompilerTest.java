package nnbook.course.sandbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("jdk")
@Timeout(120)
class LimitedCompilerTest {
  private static final LimitedCompiler COMPILER =
      new LimitedCompiler(Sandbox.here(), Duration.ofSeconds(5));

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  private static final String GOOD =
      """
      package ch01;
      public final class Name {
        public static double half(int n) {
          return 1 / 2;
        }
        record Pair(int a, double[] b) {}
        static int twice(int n) { Runnable r = () -> {}; return 2 * n; }
      }
      """;

  private static void works() {
    assertEquals(Set.of("ch01.Name", "ch01.Name$Pair"), COMPILER.compile("ch01.Name", GOOD)
        .classes().keySet());
  }

  private static String sentence(String text) {
    Compilation compilation = COMPILER.compile("ch01.Name", text);
    assertEquals(Set.of(), compilation.classes().keySet());
    return compilation.problems().get(0).sentence();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {GOOD, "package ch01; class Name { int x = \"\"; int y = z; }", "", "\ud800"})
  void says_what_the_compiler_of_practice_mode_says(String text) {
    Compilation compilation = COMPILER.compile("ch01.Name", text);
    try (IsolatedCompiler practice = new IsolatedCompiler(List.of(WorkerClassPath.book()))) {
      Compilation expected = practice.compile(Source.of("ch01.Name", text.replace('\ud800', '?')));
      assertEquals(expected.classes().keySet(), compilation.classes().keySet());
      expected.classes().forEach((name, bytes) ->
          assertArrayEquals(bytes, compilation.classes().get(name)));
      assertEquals(expected.types(), compilation.types());
      assertEquals(expected.members(), compilation.members());
      assertEquals(expected.tests(), compilation.tests());
      assertEquals(expected.remarks(), compilation.remarks());
      assertEquals(expected.problems(), compilation.problems());
    }
  }

  @Tag("long")
  @Test
  void a_text_that_takes_too_long_is_given_up() {
    try (LimitedCompiler hasty = new LimitedCompiler(Sandbox.here(), Duration.ofNanos(1))) {
      String sentence = hasty.compile("ch01.Name", GOOD).problems().get(0).sentence();
      assertTrue(sentence.contains("kept it busy"), sentence);
    }
  }

  @Tag("long")
  @Test
  void many_methods_spoil_nothing() {
    String methods =
        IntStream.range(0, 40_000)
            .mapToObj(i -> "void m" + i + "(){}")
            .collect(Collectors.joining());
    COMPILER.compile("ch01.Name", "package ch01; class Name {" + methods + "}");
    works();
  }

  @Tag("long")
  @Test
  void deep_nesting_spoils_nothing() {
    int depth = 100_000;
    sentence("package ch01; class Name { int x = " + "(".repeat(depth) + "1" + ")".repeat(depth)
        + "; }");
    works();
  }

  @Test
  void a_file_that_is_too_large_is_not_compiled() {
    String sentence = sentence("/*" + "x".repeat(LimitedCompiler.MOST_BYTES) + "*/");
    assertTrue(sentence.contains("1000000 bytes"), sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.lang", "org.junit.jupiter.api", "nnbook.engine.layer", "ch02"})
  void other_packages_are_refused(String name) {
    sentence("package " + name + "; class Name {}");
  }

  @Test
  void a_module_is_refused() {
    sentence("module ch01 { }");
    works();
  }

  @Tag("long")
  @Test
  void thousands_of_errors_are_not_all_told() {
    String fields =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "int x" + i + " = y" + i + ";\n")
            .collect(Collectors.joining());
    String text = "package ch01; class Name {" + fields + "}";
    assertEquals(50, COMPILER.compile("ch01.Name", text).problems().size());
  }
}
