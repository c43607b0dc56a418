package nnbook.grader.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commonest mistakes; the words must be the same on every JDK. */
@Tag("jdk")
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
      return e^n;                       @ Java has no e to a power: write Math.exp(n)
      return 1 / (1 + e^-n);            @ Java has no e to a power: write Math.exp(-n)
      return e^(n + 1);                 @ Java has no e to a power: write Math.exp(n + 1)
      return |n|;                       @ write Math.abs(n)
      return 1 + |n - 1|;               @ write Math.abs(n - 1)
      return 2n;                        @ A product needs its sign: write 2 * (n)
      return 2(n + 1);                  @ A product needs its sign: write 2 * (n + 1)
      return n²;                        @ no raised digits such as ²
      return n ** 2;                    @ no operator ** for powers
      return n · n;                     @ · is no operator of Java
      return n − 1;                     @ − is no operator of Java
      return √n;                        @ write Math.sqrt(x)
      return n ≤ 2 ? 1 : 2;             @ write <=, >= or !=
      return n => 2 ? 1 : 2;            @ => is no comparison of Java
      return 0 < n < 1 ? 1 : 2;         @ write a < n && n < b
      return 1                          @ A semicolon is missing
      return {1, n};                    @ alone is no value. Write new double[]
      return this.field;                @ There is no this in a static method
      int i = (1 + 2; return i;         @ A ")" is missing here
      int i = 1.5; return i;            @ This value has the type double, but int is needed here
      float f = 1.5; return 1;          @ A number takes an f, as in 0.5f
      float f = 1; f = n * 2.0; return 1; @ or write (float) in front of the value
      short s = n; return 1;            @ but short is needed here, which holds fewer digits
      return "a";                       @ This value has the type String, but int is needed here
      return inputs;                    @ This value has the type double[], but int is needed here
      return;                           @ This method has a result
      int i; return i;                  @ The variable i may have no value yet
      int n = 2; return n;              @ The variable n exists already
      return 1; n++;                    @ This statement can never run
      if (n > 1) { return 1; }          @ The method can end without returning a value
      return inputs.length();           @ inputs.length, without parentheses
      return "a".size();                @ String has no method size. Did you mean length?
      String s = ""; return s.length;   @ use s.length() for a text
      return inputs.sum();              @ inputs has the type double[], which has no method sum
      return input.length;              @ or check the spelling. Did you mean inputs?
      return ones(1);                   @ Did you mean one?
      List<Double> l; return 1;         @ write "import java.util.List;" below the package line
      Matrix m; return 1;               @ write "import nnbook.engine.matrix.Matrix;"
      CachedMatrix m; return 1;         @ write "import nnbook.fast.ladder.CachedMatrix;"
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
      long l = 1; return l;             @ Declare the variable as long, or cast with (int)
      double x = 2 ^ 0.5; return 1;     @ Java has no operator for powers
      n = one(); return n;              @ one takes (int), but is called without them
      return w();                       @ w takes (double[], int), but is called without them
      m = 2; return m;                  @ m is not declared. Write its type before it
      nomber = 2; int number = 1; return number; @ nothing called nomber here. Declare it, or
      double x = exp(1); return 1;      @ exp belongs to Java's class Math: write Math.exp.
      double x = ln(1); return 1;       @ ln belongs to Java's class Math: write Math.log.
      double x = PI; return 1;          @ PI belongs to Java's class Math: write Math.PI.
      double x = Math.ln(1); return 1;  @ Math has no method ln. Did you mean log?
      double x = Math.sqr(1); return 1; @ Math has no method sqr. Did you mean sqrt?
      List.off(1); return 1;            @ List needs an import
      java.util.List<double> l; return 1; @ double cannot stand between < and >
      one(1) = 2; return 1;             @ can stand to the left of =
      return "a" == n ? 1 : 2;          @ The operator == does not work on String and int
      return "a" == Integer.valueOf(1) ? 1 : 2; @ String and Integer cannot be compared with ==
      double x = {1, 2}; return 1;      @ Curly braces make an array
      double[] x = new double[]; return 1; @ A new array needs a length or its values
      if (n > 1) int x = 1; return 1;   @ cannot be declared as the only statement
      new Runnable(); return 1;         @ Runnable is only a plan
      return !n ? 1 : 2;                @ The operator ! does not work on int
      try { n++; } catch (java.io.IOException e) { } return 1; @ can throw IOException: leave
      return one(int n);                @ write f(x), not f(double x)
      n = "abc".foo; return 1;          @ String has no variable foo
      String s = ""; s.foo(); return 1; @ s has the type String, which has no method foo
      String s = ""; return s.length;   @ use s.length() for a text
      Object o = ""; String s = o; return 1; @ If you know that it is one, write (String)
      case 1: return 1;                 @ A case or default stands outside of a switch
      /* return 1;                      @ has no closing */
      return;                           @ write the value behind return
      int v = System.out.println(); return 1; @ This call has no result, but a value
      System.out.println(System.gc()); return 1; @ has no result that could be used here
      public int x = 1; return x;       @ A new method begins here
      throw new Exception(); return 1;  @ This statement can never run
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
  void code_that_is_too_long_for_java_is_called_so() {
    String text = "package ch01; class W { static int n; static { " + "n += n * 2 + n; ".repeat(6000)
        + "} }";
    String sentence = compile(text).problems().get(0).sentence();
    assertTrue(sentence.contains("too much code in one piece"), sentence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock =
      """
      m.subtract(m); @ which has no method subtract. It has
      m.sumRow(); @ which has no method sumRow. Did you mean sumRows?
      int n = m.rows; @ rows is a method: write rows().
      d.activation(m); @ activation takes no arguments, but is called with (Matrix).
      d.activation().derivative(m); @ Activation has no method derivative. ElementwiseActivation has it. If
      Sigmoid s = d.activation(); @ is needed here. If you know that it is one, write (Sigmoid)
      d.activation().foo(); @ Activation has no method foo. It has apply, backward.
      d.weights = m; @ weights is private in Dense and cannot be used from here
      """)
  void what_the_engine_has_instead_is_told(String statement, String words) {
    String sentence =
        compile(
                """
                package ch01;
                import nnbook.engine.activation.Sigmoid;
                import nnbook.engine.layer.Dense;
                import nnbook.engine.matrix.Matrix;
                public final class W { void w(Matrix m, Dense d) {
                  %s
                } }
                """
                    .formatted(statement))
            .problems()
            .get(0)
            .sentence();
    assertTrue(sentence.contains(words), sentence);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock =
      """
      class W { w(int n) { } }               @ The type of the result is missing
      class W { void w(n) { } }              @ Parameters are written with their type
      class W { void w(int n); { } }         @ This method has no body
      class W { int n = 1; n = 2; }          @ A name or a type is missing here
      class W { void w() { if (true) { } } void v() { 1 + } } @ Java expected a value here
      class W { void w() { return 1; } }     @ This method is declared void
      class W { return 1; }                  @ This cannot stand here
      class W { void w( { } }                @ This cannot stand here
      class W { int[] = {1}; }               @ A name or a type is missing here
      class W { record R(int q) { } int w(R r) { return r.p; } } @ r has the type R, which has no variable p
      """)
  void a_mistake_outside_of_a_method_is_explained(String text, String words) {
    String sentence = compile("package ch01; public " + text).problems().get(0).sentence();
    assertTrue(sentence.contains(words), sentence);
  }

  @Test
  void the_same_mistake_twice_in_a_line_is_told_once() {
    Compilation twice = compile("package ch01; class W { double w = ln(1) + ln(2) + exp(1); }");
    assertEquals(2, twice.problems().size());
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

  @Test
  void a_variable_that_holds_a_function_is_told_how_to_call() {
    List<CompileProblem> problems = compile(
            """
            package ch01;
            import java.util.function.ToDoubleFunction;
            public final class W {
              public static double w(ToDoubleFunction<double[]> f, double[] x) {
                return f(x);
              }
            }
            """)
        .problems();
    assertEquals(
        "f is a variable, not a method. It has the type ToDoubleFunction:"
            + " write f.applyAsDouble(…).",
        problems.get(0).sentence());
  }

  /** The first of them is the cause, and the compiler's others on that line are its consequences. */
  @Test
  void braces_and_this_are_told_alone() {
    assertEquals(1, compile(inOneLine("return List.of({n, n}, n, this.n);")).problems().size());
    assertEquals(1, compile(inOneLine("return this.nothing + n;")).problems().size());
  }

  @Test
  void a_class_of_ones_own_is_made_with_new_and_keeps_its_name() {
    String text = """
        package ch01;
        public final class PlusTimes {
          record Num(double v) {}
          static Num plus(Num a, Num b) { return Num(a.v + b.v); }
          static double sum(Num a, Num b) { return a + b; }
        }
        """;
    List<CompileProblem> problems =
        COMPILER.compile(Source.of("ch01.PlusTimes", text)).problems();
    assertEquals(
        "Num is a class: an object of it is made with new Num(…).", problems.get(0).sentence());
    assertEquals(
        "The operator + does not work on PlusTimes.Num and PlusTimes.Num.",
        problems.get(1).sentence());
  }

  private static String inOneLine(String statement) {
    return "package ch01; public final class W { public static int w(int n) {\n"
        + statement + "\n} }";
  }
}
