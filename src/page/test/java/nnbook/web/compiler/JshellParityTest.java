package nnbook.web.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nnbook.snippet.Limits;
import nnbook.snippet.SnippetResult;
import nnbook.snippet.SnippetResult.Status;
import nnbook.snippet.SnippetSession;
import nnbook.web.compiler.LoadedSession.Ran;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same snippets in the page's session and in JShell: same output, same words, same line. */
@Tag("long")
@Tag("jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class JshellParityTest {
  private static final List<String> SNIPPETS =
      List.of(
          "double x = 2;\nx * x",
          "int a = 1, b = a + 1;\nint[] c = {a, b}, d[] = {{3}};\nd[0][0] + c[1]",
          "var list = new ArrayList<Double>();\nlist.add(x);\nvar first = list.get(0);\nlist",
          "double twice(double y) {\n  return 2 * y;\n}\ntwice(x) // twice",
          "public static final double HALF = 0.5;\nprivate static double half(double y) {\n"
              + "  return y * HALF;\n}\nhalf(x)",
          "record Point(double x, double y) {\n  double length() { return x * x + y * y; }\n}\n"
              + "var p = new Point(3, 4);\np.length()",
          "p",
          "for (int i = 0; i < 3; i++) {\n  System.out.println(i);\n}",
          "int x = 7;\nx",
          "half(x) + twice(x)",
          "double half(double y) { return y / 2; }\nhalf(3)",
          "static <T> List<T> pair(T one, T two) { return List.of(one, two); }\npair(1, 2.5)",
          "boolean even(int n) { return n == 0 || odd(n - 1); }\n"
              + "boolean odd(int n) { return n != 0 && even(n - 1); }\neven(10)",
          "enum Color { RED, GREEN }\nColor.GREEN.ordinal()",
          "interface Shape { double area(); }\nShape square = () -> 4;\nsquare.area()",
          "sealed interface Tree permits Leaf, Fork {}\nrecord Leaf() implements Tree {}\n"
              + "record Fork(Tree left) implements Tree {}\nnew Fork(new Leaf())",
          "import java.util.concurrent.atomic.AtomicInteger;\nvar counter = new AtomicInteger(3);\n"
              + "counter.incrementAndGet()",
          "IntStream.range(0, 4).mapToObj(i -> i * i).collect(Collectors.toList())",
          "String text = \"\"\"\n  { \"a\"; }\n  \"\"\";\ntext.length()",
          "x = 12",
          "x++;",
          "x",
          "x == 13 ? 1 : 2.5",
          "System.out.print(\"no line end\");\nx",
          "int[] squares = new int[4];\nArrays.setAll(squares, i -> i * i);\nsquares",
          "null",
          "new Object() { int value = 5; }.value",
          "switch (x) { case 1 -> \"one\"; default -> \"many\"; }",
          "/* begins */ int y = 1; /* between */ y + 1 // ends",
          "x + 1;\ny",
          "throw new IllegalStateException(\"here\")",
          "throw new IllegalStateException(\"there\"); // on purpose",
          "while (true) {\n  x++;\n  if (x == 20) throw new IllegalStateException(\"20\");\n}",
          "do x--; while (x > 13)",
          "int z = 1;\nint w = z / 0;",
          "int q = 2.5;",
          "System.out.println(1);\nint q = \"text\";\nSystem.out.println(2);",
          "double r = 1;\nr = missing + 1;",
          "double bad(double y) {\n  return y + nowhere;\n}",
          "int count = 5\nint other = 6;",
          "for (int i = 0; i < 3; i++) {\n  System.out.println(i);",
          "double f(double x) {\n  return x;",
          "Strin s = \"\";",
          "var s =\n    new Strin();",
          "var grid = new double[2][3];\nvar row = new int[] {1, 2};\nvar f = 1.5f;\n"
              + "var names = new HashMap<String, List<Integer>>();\nvar s = \"a\";\n"
              + "grid[1] = new double[] {row[0], f};\nnames.put(s, List.of(row[1]));\nnames",
          "var it = 'x';\nvar big = 5L;\nit + big",
          "Point.of(1)",
          "/* no end",
          "double k = 3 +;",
          "foo();",
          "double made = twice(4);\nmade",
          "double twice(double y) {\n  return 2 * y;\n}\nmade + 1",
          "double twice(double y) {\n  return y + y;\n}\nmade + twice(1)",
          "import java.utl.List;",
          "x");

  @Test
  void both_say_the_same() {
    List<String> differences = new ArrayList<>();
    LoadedSession page = new LoadedSession();
    try (SnippetSession jshell = SnippetSession.open(Limits.book())) {
      for (String snippet : SNIPPETS) {
        SnippetResult wanted = jshell.run(snippet);
        Ran ran = page.run(snippet);
        String mine = ran.output() + " | " + said(ran);
        String theirs = wanted.output() + " | " + said(wanted);
        if (!mine.equals(theirs)) {
          differences.add(snippet + "\n  JShell: " + theirs + "\n  page: " + mine);
        }
      }
    }
    assertEquals("", String.join("\n", differences));
  }

  private static String said(Ran ran) {
    if (!ran.problems().isEmpty()) {
      TextProblem problem = ran.problems().get(0);
      return said(problem.line(), problem.sentence());
    }
    return ran.thrown().replaceAll("^(?:\\w+\\.)+", "");
  }

  private static String said(SnippetResult result) {
    return result.status() == Status.DOES_NOT_COMPILE
        ? said(result.line(), result.message())
        : result.message();
  }

  /** Of a name that a body misses, JShell knows no more than where the declaration begins. */
  private static String said(int line, String sentence) {
    return sentence.contains("uses what is not declared") ? sentence : line + " " + sentence;
  }
}
