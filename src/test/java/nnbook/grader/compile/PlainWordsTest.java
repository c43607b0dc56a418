package nnbook.grader.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commonest mistakes; the words must be the same on every JDK. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlainWordsTest {
  private static final IsolatedCompiler COMPILER =
      new IsolatedCompiler(List.of(WorkerClassPath.book()));

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  private static CompileProblem problem(String statement) {
    return compile(
            """
            package ch01;
            public final class W {
              int field;
              static int one(int n) { return n; }
              public static int w(double[] inputs, int n) {
                %s
              }
            }
            """
                .formatted(statement))
        .problems()
        .get(0);
  }

  private static Compilation compile(String text) {
    return COMPILER.compile(Source.of("ch01.W", text));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock =
      """
      return 1                          @ A semicolon is missing
      int i = (1 + 2; return i;         @ A ")" is missing here
      int i = 1.5; return i;            @ This value has the type double, but int is needed here
      float f = 1.5; return 1;          @ This value has the type double, but float is needed here
      return "a";                       @ This value has the type String, but int is needed here
      return inputs;                    @ This value has the type double[], but int is needed here
      return;                           @ This method has a result
      int i; return i;                  @ The variable i may have no value yet
      int n = 2; return n;              @ The variable n exists already
      return 1; n++;                    @ This statement can never run
      if (n > 1) { return 1; }          @ The method can end without returning a value
      return inputs.length();           @ inputs.length, without parentheses
      return "a".size();                @ There is no method size
      String s = ""; return s.length;   @ use s.length() for a text
      return inputs.sum();              @ inputs has the type double[], which has no method sum
      return input.length;              @ or check the spelling. Did you mean inputs?
      return ones(1);                   @ Did you mean one?
      List<Double> l; return 1;         @ write "import java.util.List;" below the package line
      Matrix m; return 1;               @ write "import nnbook.engine.matrix.Matrix;"
      1 + 2;                            @ does nothing with it
      return one(1, 2);                 @ one takes (int), but is called with (int, int)
      return Math.max(1, 2, 3);         @ There is no max that takes (int, int, int)
      Thread.sleep(1); return 1;        @ This call can throw InterruptedException
      return true + 1;                  @ The operator + does not work on boolean and int
      if (n) return 1; return 2;        @ (true or false), but this has the type int
      if (n = 1) return 1; return 2;    @ with == and not with =
      String s = "abc; return 1;        @ no closing quotation mark
      String s = 'abc'; return 1;       @ Single quotes hold one character
      else { return 1; }                @ This else has no if
      double x = “1”; return 1;         @ is not Java. Perhaps it was copied
      return n[0];                      @ its type is int, which is no array
      final int a = 1; a = 2; return a; @ a is final
      n++; Runnable r = () -> one(n); return 1; @ A lambda can only use
      return n.foo();                   @ The type int is a plain number or truth value
      return field;                     @ The variable field belongs to an object
      int x = 12345678901; return x;    @ too large for an int
      int x = null; return x;           @ null is no value of the type int
      for (double d : n) { } return 1;  @ A for-each loop needs an array
      var x; return 1;                  @ var needs a value
      break;                            @ break stands outside of a loop
      int[] a = [1, 2]; return 1;       @ Java expected a value here
      return 1; }                       @ This stands outside of the class
      """)
  void a_mistake_is_explained_at_its_line(String statement, String words) {
    CompileProblem problem = problem(statement);
    assertTrue(problem.sentence().contains(words), problem.sentence());
    boolean atTheBrace = words.contains("outside of the class") || words.contains("can end");
    if (!atTheBrace) {
      assertEquals(6, problem.line());
      assertEquals(statement, problem.code());
    }
    assertFalse(problem.original().isBlank());
  }

  @Test
  void a_missing_brace_is_explained() {
    Compilation compilation = compile("package ch01; public class W { void w() { ");
    String words = compilation.problems().get(0).sentence();
    assertTrue(words.contains("a closing brace \"}\" is missing"), words);
  }

  @Test
  void a_class_with_another_name_than_its_file_is_explained() {
    String words = compile("package ch01; public class V { }").problems().get(0).sentence();
    assertTrue(words.startsWith("The class is called V"), words);
  }

  @Test
  void an_import_that_does_not_exist_is_explained() {
    String words =
        compile("package ch01; import foo.bar.Baz; class W { }").problems().get(0).sentence();
    assertTrue(words.startsWith("There is no package foo.bar."), words);
  }

  @Test
  void junit_is_out_of_reach_for_an_exercise() {
    assertTrue(compile("class W { org.junit.jupiter.api.Test t; }").failed());
  }

  @Test
  void other_messages_are_passed_on() {
    String words =
        compile("package ch01; class W { @Override public String foo() { return null; } }")
            .problems()
            .get(0)
            .sentence();
    assertEquals(
        "The compiler says: method does not override or implement a method from a supertype.",
        words);
  }
}
