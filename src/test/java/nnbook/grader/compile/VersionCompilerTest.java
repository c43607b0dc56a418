package nnbook.grader.compile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionCompilerTest {
  private static final String HALF =
      "package ch90;\nfinal class Half {\n  static double half(int a) {\n    return %s;\n  }\n}\n";

  private final IsolatedCompiler compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()));

  @AfterEach
  void close() {
    compiler.close();
  }

  private static Source half(String value) {
    return Source.of("ch90.Half", String.format(HALF, value));
  }

  /** What each is when it is compiled alone, to the byte. */
  private void assertAsAlone(Source... sources) {
    List<Compilation> together = compiler.compileEach(List.of(sources));
    assertEquals(sources.length, together.size());
    for (int i = 0; i < sources.length; i++) {
      Compilation alone = compiler.compile(sources[i]);
      Compilation one = together.get(i);
      assertEquals(alone.with(one.classes()), one);
      assertEquals(alone.classes().keySet(), one.classes().keySet());
      alone.classes().forEach(
          (name, bytes) -> assertArrayEquals(bytes, one.classes().get(name), name));
    }
  }

  @Test
  void versions_are_what_they_are_alone() {
    assertAsAlone(half("a / 2"), half("a / 2.0"), half("a / 2"));
  }

  @Test
  void they_see_the_book_and_the_desktop_and_have_classes_of_their_own() {
    assertAsAlone(
        half("java.util.stream.IntStream.of(a).mapToObj(x -> new Object() {}).count()"),
        half("nnbook.engine.activation.Sigmoid.of().apply(a)"),
        half("new java.awt.Point(a, 0).getX()"),
        Source.of("ch90.Half", "package ch90; record Half(int a) {} class Other {}"));
  }

  @Test
  void errors_are_told_as_alone_and_stay_with_their_version() {
    assertAsAlone(
        half("a / 2"), half("b / 2"), half("\"half\""), half("a +"), half("a / 2.0"));
  }

  @Test
  void one_that_has_no_class_or_a_module_or_another_package_harms_none() {
    assertAsAlone(
        half("a / 2"),
        Source.of("ch90.Half", ""),
        Source.of("ch90.Half", "module ch90 { }"),
        Source.of("ch90.Half", "package other; class Half { }"),
        Source.of("ch90.Half", "class Half { }"),
        half("a / 2.0"));
  }

  @Test
  void one_that_breaks_the_compiler_harms_none() {
    assertAsAlone(half("a / 2"), half("0" + " + 1".repeat(20_000)), half("a / 2.0"));
  }

  @Test
  void of_none_there_is_nothing() {
    assertTrue(compiler.compileEach(new ArrayList<>()).isEmpty());
  }
}
