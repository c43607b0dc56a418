package nnbook.author.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SolutionMutatorTest {
  private static final String GIVEN =
      "  static double given(double x) {\n    return x + 1;\n  }\n";

  private static String solution(String code) {
    return "package ch90;\npublic final class Sample {\n  // tag::solution[]\n" + GIVEN
        + code.indent(2) + "  // end::solution[]\n"
        + "  static double outside(double x) {\n    return 1 - x;\n  }\n}\n";
  }

  private static List<MutatedSolution> answers(String code) {
    try (IsolatedCompiler compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()))) {
      return SolutionMutator.answers(compiler, "ch90.Sample", GIVEN, solution(code));
    }
  }

  private static Set<String> changes(String code) {
    return answers(code).stream()
        .map(answer -> answer.kind() + ": " + answer.change())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void changes(String code, String... expected) {
    assertEquals(new TreeSet<>(Set.of(expected)), changes(code));
  }

  @Test
  void a_difference_of_fractions() {
    changes(
        "static void f(double[] r, double a, double b) {\n  double d = a - b;\n}",
        "OTHER_SIGN: a - b becomes a + b",
        "LOST_TERM: a - b becomes a",
        "SWAPPED: a - b becomes b - a");
  }

  @Test
  void a_product_and_a_quotient_by_a_whole_number() {
    changes(
        "static void f(double[] r, double a, int n) {\n  double d = a * 1.0 / n;\n}",
        "OTHER_FACTOR: a * 1.0 becomes a",
        "OTHER_FACTOR: a * 1.0 becomes 1.0",
        "OTHER_FACTOR: a * 1.0 / n becomes a * 1.0",
        "OTHER_OPERATION: a * 1.0 becomes a + 1.0",
        "OTHER_OPERATION: a * 1.0 / n becomes a * 1.0 * n",
        "OTHER_CONSTANT: 1.0 becomes 2.0",
        "SWAPPED: a * 1.0 / n becomes n / (a * 1.0)");
    assertTrue(changes("static double f(int n) {\n  return 1.0 / n;\n}")
        .contains("WHOLE_DIVISION: 1.0 becomes 1"));
    assertTrue(changes("static double f(int m, int n) {\n  return (double) m / n;\n}")
        .contains("WHOLE_DIVISION: (double) m becomes m"));
  }

  @Test
  void what_is_returned() {
    changes(
        "static double f(double[] a, double b) {\n  return given(b);\n}",
        "OTHER_FACTOR: given(b) becomes 2 * given(b)",
        "OTHER_FACTOR: given(b) becomes 0.5 * given(b)",
        "OTHER_FACTOR: given(b) becomes given(b) / a.length",
        "OTHER_FACTOR: given(b) becomes given(b) * a.length",
        "OTHER_SIGN: given(b) becomes -given(b)",
        "FLOAT: given(b) becomes (float) given(b)",
        "INPUT_RETURNED: given(b) becomes b");
  }

  @Test
  void a_loop_and_its_sum() {
    changes(
        """
        static void f(double[] a) {
          double sum = 0;
          for (int i = 0; i < a.length; i++) {
            sum += a[i];
          }
        }
        """,
        "OTHER_CONSTANT: 0 becomes 1",
        "OTHER_BOUND: 0 becomes 1",
        "OTHER_BOUND: i < a.length becomes i <= a.length",
        "OTHER_BOUND: a.length becomes a.length - 1",
        "OTHER_PLACE: i becomes i + 1",
        "OTHER_PLACE: i becomes i - 1",
        "LOST_TOTAL: sum += a[i] becomes sum = a[i]",
        "OTHER_SIGN: sum += a[i] becomes sum -= a[i]",
        "LOST_STATEMENT: without sum += a[i];",
        "MOVED: sum = 0; stands inside the loop, too");
  }

  @Test
  void a_sum_for_each_row_that_moves_out_of_the_loop() {
    String text =
        answers(
            """
            static void f(double[][] a) {
              for (double[] row : a) {
                double sum = 0;
                sum += row[0];
              }
            }
            """).stream()
            .filter(answer -> answer.change().equals("double sum = 0; stands before the loop"))
            .findFirst()
            .orElseThrow()
            .text();
    assertTrue(text.indexOf("double sum = 0;") < text.indexOf("for (double[] row : a)"), text);
  }

  @Test
  void rows_columns_copies_and_functions() {
    Set<String> changes =
        changes(
            """
            static double[] f(double[][] a, double[] b, int i, int j) {
              double[] c = b.clone();
              c[0] = Math.sqrt(Math.max(a[i][j], 0));
              c[1] = c[0];
              return c;
            }
            """);
    Set<String> expected =
        Set.of(
            "TURNED: i becomes j, and the reverse",
            "LOST_COPY: b.clone() becomes b",
            "OTHER_FUNCTION: Math.max(a[i][j], 0) becomes Math.min(a[i][j], 0)",
            "OTHER_FUNCTION: Math.sqrt(Math.max(a[i][j], 0)) becomes Math.max(a[i][j], 0)",
            "MOVED: c[0] = Math.sqrt(Math.max(a[i][j], 0)); becomes c[1] = c[0];, and the reverse",
            "INPUT_RETURNED: c becomes b");
    assertTrue(changes.containsAll(expected), changes.toString());
  }

  @Test
  void comparisons_and_logic() {
    changes(
        "static void f(double a, double b) {\n  boolean c = !(a < b) && a == b;\n}",
        "OTHER_COMPARISON: a < b becomes a <= b",
        "OTHER_COMPARISON: a < b becomes a > b",
        "OTHER_COMPARISON: a == b becomes a != b",
        "OTHER_LOGIC: !(a < b) becomes (a < b)",
        "OTHER_LOGIC: !(a < b) && a == b becomes !(a < b) || a == b",
        "OTHER_LOGIC: !(a < b) && a == b becomes !(a < b)",
        "OTHER_LOGIC: !(a < b) && a == b becomes a == b");
  }

  @Test
  void counts_sizes_and_arguments() {
    Set<String> changes =
        changes("static int f(int n, int k) {\n  return Math.floorDiv(n + 1, k);\n}");
    Set<String> expected =
        Set.of(
            "OTHER_COUNT: n + 1 becomes n - 1",
            "OTHER_COUNT: n + 1 becomes n",
            "SWAPPED: n + 1 becomes k, and the reverse");
    assertTrue(changes.containsAll(expected), changes.toString());
  }

  @Test
  void checks_of_arguments_and_what_the_stub_has_stay() {
    changes(
        """
        static void f(double[] r, double a) {
          if (a - 1 < 0) {
            throw new IllegalArgumentException("a is " + (a - 1));
          }
        }

        private static void requireSame(double[] r, double[] s) {
          int n = r.length - s.length;
        }
        """);
  }

  @Test
  void each_answer_changes_one_line_and_says_which() {
    for (MutatedSolution answer : answers("static double f(double a) {\n  return -a;\n}")) {
      assertEquals("f", answer.method());
      assertEquals(8, answer.line());
      assertEquals("return -a;", answer.code());
      assertEquals("solutions/ch90/Sample.java:8", answer.place());
    }
  }

  @Test
  void each_kind_comes_once_before_any_comes_twice_and_always_in_the_same_order() {
    String code = "static double f(double[] x) {\n  double s = 1 - x[0] * 2.5;\n  return s / 3;\n}";
    List<MutatedSolution> answers = answers(code);
    assertEquals(answers, answers(code));
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    answers.forEach(answer -> kinds.add(answer.kind()));
    Set<ChangeKind> first = EnumSet.noneOf(ChangeKind.class);
    answers.subList(0, kinds.size()).forEach(answer -> first.add(answer.kind()));
    assertEquals(kinds, first);
  }
}
