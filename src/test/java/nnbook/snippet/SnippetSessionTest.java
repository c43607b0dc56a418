package nnbook.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nnbook.snippet.SnippetResult.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("jdk")
class SnippetSessionTest {
  private static SnippetSession session;

  @BeforeAll
  static void open() {
    session = SnippetSession.open(new Limits(Duration.ofSeconds(30), 128, 8 * 1024));
  }

  @AfterAll
  static void close() {
    session.close();
  }

  private static void assertPrints(String expected, String source) {
    assertEquals(
        new SnippetResult(Status.OK, expected, Optional.empty(), "", 0), session.run(source));
  }

  private static void assertFails(Status status, String message, int line, String source) {
    SnippetResult result = session.run(source);
    assertEquals(status, result.status(), result::toString);
    assertEquals(message, result.message());
    assertEquals(line, result.line());
  }

  @Test
  void every_import_of_the_startup_is_known() {
    for (String line : Startup.imports()) {
      assertPrints("", line);
    }
  }

  @Test
  void what_is_printed_comes_before_the_echo() {
    assertPrints("0\n1\nend\n7", """
        for (int i = 0; i < 2; i++) {
          System.out.println(i);
        }
        System.out.print("end");
        3 + 4""");
  }

  @Test
  void the_fast_engine_has_its_vectors() {
    assertPrints("true", "nnbook.fast.Kernels.hasVectors()");
  }

  @Test
  void the_error_stream_is_output_too() {
    assertPrints("a\nb", "System.out.println(\"a\");\nSystem.err.println(\"b\");");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 1 | 2",
        "1 + 1; | ''",
        "1 + 1 // comment | 2",
        "1 + 1; // comment | ''",
        "int declared = 5 | ''",
        "int assigned; assigned = 6 | 6",
        "System.out.println(8) | 8",
        "0.1 + 0.2 | 0.30000000000000004",
        "2e-3 | 0.002",
        "List.of(1.0, 2.5) | [1.0, 2.5]",
        "record Pair(double x, String name) {} new Pair(2, \"b\") | Pair[x=2.0, name=b]",
        "Stream.of(\"b\", \"a\").sorted().toList() | [b, a]",
        "'' | ''",
      })
  void an_expression_without_a_semicolon_is_echoed(String source, String echo) {
    assertPrints(source.startsWith("Stream") ? "[a, b]" : echo, source);
  }

  @Test
  void the_engine_is_imported() {
    assertPrints("1.0", "new Neuron(new double[] {1, 1}, -1.5).output(1, 1)");
    assertPrints("Matrix [1 x 2]\n  1  2.5", "Matrix.ofRow(1, 2.5)");
  }

  @Test
  void statements_may_span_lines_and_hold_comments() {
    assertPrints("6", """
        // the first
        var chain = IntStream.range(0, 3)
            .map(i -> i * 2) // doubled
            .sum();
        /* one more */
        if (chain < 0) {
          chain = 0;
        } else {
          chain += 0;
        }
        chain // the end""");
  }

  @Test
  void trailing_blanks_and_empty_lines_are_dropped() {
    assertPrints("a\n\n  b", "System.out.println(\"a  \\n \\n  b\\n\\n\");");
  }

  @Test
  void the_classes_of_a_chapter_can_be_used_later() {
    assertPrints("", "class Counter {\n  int n;\n  int next() {\n    return ++n;\n  }\n}");
    assertPrints("", "var counter = new Counter();");
    assertPrints("1", "counter.next()");
    assertPrints("2", "counter.next()");
  }

  @Test
  void an_exception_gives_its_type_text_and_line() {
    assertFails(
        Status.THREW,
        "ShapeException: Matrix.times: B must be [2 x any], was [3 x 3]",
        4,
        """
        // two shapes that do not fit
        Matrix a = Matrix.zeros(2, 2);

        a.times(Matrix.zeros(3, 3))""");
    assertFails(Status.THREW, "IllegalStateException", 1, "throw new IllegalStateException();");
    assertFails(
        Status.THREW,
        "ArithmeticException: / by zero",
        2,
        "int f(int x) {\n  return 1 / x;\n}\nf(0)");
    assertFails(
        Status.THREW,
        "ExceptionInInitializerError: ArithmeticException: / by zero",
        2,
        "class Broken { static int x = 1 / (int) Math.sin(0); }\nBroken.x");
  }

  @Test
  void what_was_printed_before_an_exception_is_kept() {
    SnippetResult result = session.run("System.out.println(1);\nint zero = 0;\n5 / zero");
    assertEquals("1", result.output());
    assertEquals(3, result.line());
    assertEquals("1\nArithmeticException: / by zero", result.shown());
  }

  @Test
  void an_exception_of_toString_is_one_too() {
    assertFails(Status.THREW, "IllegalStateException: no text", 1, """
        new Object() {
          public String toString() { throw new IllegalStateException("no text"); }
        }""");
  }

  @Test
  void a_compile_error_names_the_symbol_and_the_line() {
    assertFails(
        Status.DOES_NOT_COMPILE,
        "Does not compile: cannot find symbol (variable nowhere)",
        2,
        "int here = 1;\nhere + nowhere");
    assertFails(
        Status.DOES_NOT_COMPILE,
        "Does not compile: incompatible types: String cannot be converted to int",
        3,
        "int one =\n  1;\nint two = \"2\";");
    String missing = "int a = 1\nint b = 2;";
    assertFails(Status.DOES_NOT_COMPILE, "Does not compile: ';' expected", 1, missing);
    assertFails(Status.DOES_NOT_COMPILE, "Does not compile: a comment has no end", 1, "/* open");
  }

  @Test
  void a_method_that_waits_for_another_is_an_error_at_the_end_of_the_snippet() {
    assertPrints("3", "int first() { return second(); }\nint second() { return 3; }\nfirst()");
    assertFails(
        Status.DOES_NOT_COMPILE,
        "Does not compile: waiting uses what is not declared: method missing()",
        1,
        "int waiting() { return missing(); }");
  }

  @Test
  void reading_the_input_is_refused_in_words() {
    assertFails(
        Status.THREW,
        "A snippet cannot read System.in: give the value in the code instead.",
        1,
        "new Scanner(System.in).nextInt()");
  }

  @Test
  void a_flood_of_output_is_cut_at_a_line() {
    SnippetResult result =
        session.run("for (int i = 0; i < 5_000; i++) System.out.println(\"line \" + i);\n1");
    assertEquals(Status.OK, result.status());
    assertTrue(result.output().length() < 8 * 1024 + 60);
    assertTrue(
        result.output().matches("(?s).*line \\d+\n\\(cut here: more than 8 kB were printed\\)\n1"),
        result.output());
  }

  @Test
  void a_figure_comes_back_as_a_picture() {
    SnippetResult result = session.run("""
        new Figure() {
          public String caption() { return "A caption."; }
          public String description() { return "Words."; }
          public String svg() { return "<svg>" + "é".repeat(100_000) + "</svg>"; }
        }""");
    Picture picture = result.picture().orElseThrow();
    assertEquals("A caption.", picture.caption());
    assertEquals("Words.", picture.description());
    assertEquals("<svg>" + "é".repeat(100_000) + "</svg>", picture.svg());
    assertEquals("", result.output());
  }

  @Test
  void the_printed_bytes_are_handed_on_as_they_come() {
    ByteArrayOutputStream live = new ByteArrayOutputStream();
    session.run("System.out.print(\"a é\");\n2", live::writeBytes);
    assertEquals("a é\n2\n", live.toString(StandardCharsets.UTF_8));
  }

  @Test
  void incomplete_input_is_told_from_complete() {
    assertTrue(session.isIncomplete("for (int i = 0; i < 3; i++) {"));
    assertTrue(session.isIncomplete("int a = 1; double b ="));
    assertFalse(session.isIncomplete("int a = 1"));
    assertFalse(session.isIncomplete("1 +* 2"));
    assertFalse(session.isIncomplete(""));
  }
}
