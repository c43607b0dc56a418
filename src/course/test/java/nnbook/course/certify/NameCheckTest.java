package nnbook.course.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class NameCheckTest {
  private static final IsolatedCompiler COMPILER =
      new IsolatedCompiler(List.of(WorkerClassPath.book()));

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  /** The names that are refused in a class with these members, which begin in line 6. */
  private static Map<String, Integer> refused(String members) {
    return NameCheck.refused(compiled(members), AllowList.book());
  }

  private static Map<String, byte[]> compiled(String members) {
    Compilation made = COMPILER.compile(
        Source.of("ch01.Own", "package ch01;\nimport java.io.*;\nimport java.util.*;\n"
            + "import java.util.function.*;\n"
            + "final class Own {\n" + members + "\n}\n"));
    assertEquals(List.of(), made.problems());
    return made.classes();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Object o() { return Thread.currentThread(); } | java.lang.Thread.currentThread
      void f() { System.exit(0); } | java.lang.System.exit
      Object o() { return "".getClass(); } | java.lang.Object.getClass
      Runnable r = "x"::notify; | java.lang.Object.notify
      Supplier<Object> s = File::listRoots; | java.io.File.listRoots
      Object o(Object x) { return x instanceof File; } | java.io.File
      Object o() { return new File[1][1]; } | java.io.File
      void f() { try { f(); } catch (StackOverflowError e) { f(); } } | java.lang.StackOverflowError
      void f() { synchronized (this) { f(); } } | synchronized
      native void f(); | native
      protected void finalize() { } | ch01.Own.finalize
      interface I extends List<String> { } | extends java.util.List
      class E extends Exception { public String toString() { return ""; } } | ch01.Own.E.toString
      static class E extends Exception { Object o = getStackTrace(); } | ch01.Own.E.getStackTrace
      Object o() { return String.class; } | java.lang.String.class
      Object o = java.nio.ByteBuffer.allocateDirect(1); | java.nio.ByteBuffer.allocateDirect
      int i = Integer.getInteger("x"); | java.lang.Integer.getInteger
      Object o(List<String> l) { return l.parallelStream(); } | java.util.List.parallelStream
      Scanner s(Readable i) { return new Scanner(i); } | java.lang.Readable
      InputStream i = System.in; | java.lang.System.in
      Object o = (Runnable & Serializable) () -> { }; | java.lang.invoke.SerializedLambda
      Object o = Locale.getDefault(); | java.util.Locale.getDefault
      Object o = new Random() { }; | extends java.util.Random
      interface I extends nnbook.engine.layer.Layer { } | extends nnbook.engine.layer.Layer
      Object o = nnbook.platform.ExitCode.PASS; | nnbook.platform.ExitCode.PASS
      """)
  void refuses(String members, String names) {
    Set<String> found = refused(members).keySet();
    assertTrue(found.containsAll(List.of(names.split(","))), found.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      double f(double... x) { return Arrays.stream(x).map(Math::exp).sum(); }
      enum E { A, B; int n() { return switch (this) { case A -> 1; case B -> 2; }; } }
      record R(int a, double[] b) { R { assert a > 0; } }
      static class E extends IllegalArgumentException { E(String s, Throwable t) { super(s, t); } }
      int[] f(int[] x) { return x.clone(); }
      String s(int n) { return "n = " + n + switch ("" + n) { case "1" -> "!"; default -> "?"; }; }
      void f(Exception e) { System.out.printf("%d%n", 1); e.printStackTrace(); }
      Scanner s(String text) { return new Scanner(text); }
      DataInputStream i(byte[] b) { return new DataInputStream(new ByteArrayInputStream(b)); }
      interface I extends Iterable<String>, Iterator<String> { }
      void f() { try { f(); } catch (RuntimeException e) { f(); } finally { f(); } }
      Comparator<String> c = Comparator.comparing(String::length);
      interface L extends DoubleUnaryOperator { default double f() { return applyAsDouble(1); } }
      nnbook.engine.matrix.Matrix m = nnbook.engine.matrix.Matrix.generate(2, 2, (i, j) -> i);
      """)
  void allows(String members) {
    assertEquals(Map.of(), refused(members));
  }

  private static boolean catchesAll(Map<String, byte[]> classes) {
    return ClassShape.catchesAll(classes.values());
  }

  @Test
  void sees_what_can_swallow_a_full_stack() {
    String call = "void f() { try { f(); } ";
    assertFalse(catchesAll(compiled(call + "catch (RuntimeException e) { } }")));
    assertTrue(catchesAll(compiled(call + "catch (Throwable e) { } }")));
    assertTrue(catchesAll(compiled(call + "finally { return; } }")));
  }

  @Test
  void tells_the_first_line() {
    Map<String, Integer> refused = refused("void f() {\nSystem.gc();\nSystem.gc();\n}");
    assertEquals(Map.of("java.lang.System.gc", 7), refused);
  }

  @Test
  void a_course_adds_classes_and_members_but_nothing_that_leads_to_the_verdict() {
    AllowList more = AllowList.book().with(List.of("java.lang.Thread.sleep", "java.util.UUID"));
    Map<String, byte[]> code = compiled(
        "void f() throws Exception { Thread.sleep(1); java.util.UUID.randomUUID(); }");
    Set<String> without = NameCheck.refused(code, AllowList.book()).keySet();
    assertTrue(without.contains("java.lang.Thread.sleep"), without.toString());
    assertEquals(Map.of(), NameCheck.refused(code, more));
    assertTrue(AllowList.book().mayGrow("java.util.concurrent.atomic.AtomicInteger"));
    for (String name : List.of("java.lang.reflect.Method", "java.lang.Class.forName",
        "java.lang.System.exit", "java.lang.ProcessBuilder", "org.junit.jupiter.api.Test",
        "sun.misc.Unsafe", "nnbook.grader.Grader", "java.lang.invoke.MethodHandles",
        "javax.tools.ToolProvider", "java.net.Socket", "java.lang.ClassLoader")) {
      assertFalse(AllowList.book().mayGrow(name), name);
    }
  }
}
