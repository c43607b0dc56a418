package nnbook.grader.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemarksTest {
  private static final IsolatedCompiler COMPILER =
      new IsolatedCompiler(List.of(WorkerClassPath.book()));

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  private static List<CompileProblem> remarks(String statement) {
    Compilation compilation =
        COMPILER.compile(
            Source.of(
                "ch01.W",
                """
                package ch01;
                import nnbook.engine.matrix.Matrix;
                public final class W {
                  static double half(int n) { return 0.5 * n; }
                  public static double w(double[] a, double x, int n, int k, String s, Matrix m) {
                    %s
                  }
                }
                """
                    .formatted(statement)));
    assertEquals(List.of(), compilation.problems());
    return compilation.remarks();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock =
      """
      return 1 / 2;                                @ 1 / 2 divides two whole numbers
      return (n + 1) / k;                          @ (n + 1) / k divides
      return (n + k) / k;                          @ (n + k) / k divides
      return 1 / n * x;                            @ 1 / n divides
      return x - (1 / n);                          @ 1 / n divides
      double y = n / k; return y;                  @ n / k divides
      double y = 1; y = n / k; return y;           @ n / k divides
      double y = 1; y += n / k; return y;          @ n / k divides
      double y = (double) (n / k); return y;       @ n / k divides
      double[] y = {n / k}; return y[0];           @ n / k divides
      return Math.pow(x, 1 / 2);                   @ 1 / 2 divides
      m = m.scale(1 / m.rows()); return 0;         @ 1 / m.rows() divides
      return Math.sqrt(2 / n * k);                 @ 2 / n divides
      return n ^ 2;                                @ n ^ 2 is no power
      return a[0] + a[1] == x ? 1 : 2;             @ a[0] + a[1] == x compares two doubles
      return Math.sqrt(x) != a[1] ? 1 : 2;         @ compares two doubles to the last bit
      return s == s.trim() ? 1 : 2;                @ Use equals
      return (int) (x * 2.5);                      @ (int)(x * 2.5) drops what follows the point
      double y = (int) a[0]; return y;             @ (int)a[0] drops
      for (int i = 0; i < n; i++); return x;       @ The semicolon right behind the parentheses
      for (double v : a); return x;                @ The semicolon right behind
      if (n > 0); return x;                        @ The semicolon right behind
      while (n++ < k); return x;                   @ The semicolon right behind
      """)
  void what_is_seldom_meant_is_remarked_at_its_line(String statement, String words) {
    List<CompileProblem> remarks = remarks(statement);
    assertEquals(1, remarks.size(), remarks.toString());
    assertTrue(remarks.get(0).sentence().contains(words), remarks.toString());
    assertEquals(6, remarks.get(0).line());
    assertEquals(statement, remarks.get(0).code());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {
    "int h = n / 2; return h;",
    "return half(n / 2);",
    "for (int i = 0; i < n / 2; i++) { x += i; } return x;",
    "return a[n / 2];",
    "return 1.0 / n;",
    "return (double) n / k;",
    "return n / (double) k;",
    "return 4 / 2;",
    "return n * (n - 1) / 2;",
    "return a[0] * (n / 2) + a[1] * (n % 2);",
    "return x / ((n + k - 1) / k);",
    "return Math.floor(n / k);",
    "double z = Math.pow(2, Math.floorDiv(n, 2)); return z;",
    "int q = n / k; double z = q; return z;",
    "return a[0] == x ? 1 : 2;",
    "return a[0] != a[1] ? 1 : 2;",
    "return Math.max(x, a[0]) == x ? 1 : 2;",
    "return n ^ 1;",
    "return x == 0 ? 1 : 2;",
    "return x == 1.5 || x == Double.MAX_VALUE ? 1 : 2;",
    "return x != x ? 1 : 2;",
    "return n == k ? 1 : 2;",
    "return s == null ? 1 : 2;",
    "return n ^ k;",
    "int i = (int) x; return a[i];",
    "return (int) Math.round(x);",
    "return a[(int) (x * n)];",
    "for (int i = 0; i < n; i++) { } return x;",
  })
  void what_is_well_meant_is_not(String statement) {
    assertEquals(List.of(), remarks(statement));
  }
}
