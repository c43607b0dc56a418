package nnbook.course.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FacadeTextTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "")).toAbsolutePath();

  private static Compilation compile(IsolatedCompiler compiler, String id, String text) {
    return compiler.compile(Source.of(id, text));
  }

  @Tag("long")
  @Test
  void the_facade_of_every_stub_compiles_and_has_all_its_members() {
    List<Exercise> exercises = ExerciseCatalog.of(HOME.resolve("exercises")).all();
    assertTrue(exercises.size() > 100);
    try (IsolatedCompiler compiler = new IsolatedCompiler(WorkerClassPath.with(FacadeText.class))) {
      for (Exercise exercise : exercises) {
        String text = exercise.source();
        Compilation stub = compile(compiler, exercise.id(), text);
        Compilation facade =
            compile(compiler, exercise.id(), FacadeText.of(exercise.id(), text));
        assertEquals(List.of(), facade.problems(), exercise.id());
        assertEquals(stub.types(), facade.types());
        assertEquals(
            stub.members().stream().map(m -> m.call() + m.result()).toList(),
            facade.members().stream().map(m -> m.call() + m.result()).toList());
      }
    }
  }

  @Test
  void a_call_goes_to_the_loader_with_its_types_and_comes_back() throws Exception {
    String stub =
        """
        package ch01;
        import java.util.List;
        public final class Sum {
          public record Pair(int a, int b) {
            int both() { return a + b; }
          }
          private static int own(int x) { return x; }
          public static long sum(List<Pair> pairs, double... more) { return own(1); }
          static void nothing() { throw new IllegalStateException("{"); }
        }
        """;
    Map<String, byte[]> classes;
    try (IsolatedCompiler compiler = new IsolatedCompiler(WorkerClassPath.with(FacadeText.class))) {
      classes = compile(compiler, "ch01.Sum", FacadeText.of("ch01.Sum", stub)).classes();
    }
    List<Object> calls = new ArrayList<>();
    MethodCaller caller =
        (method, types, result, arguments) -> {
          calls.add(List.of(method, List.of(types), result, arguments.length));
          return result == long.class ? 7L : null;
        };
    Class<?> facade = Class.forName("ch01.Sum", true, new FacadeLoader(classes, caller));
    var sum = facade.getMethod("sum", List.class, double[].class);
    assertEquals(7L, sum.invoke(null, List.of(), new double[2]));
    var nothing = facade.getDeclaredMethod("nothing");
    nothing.setAccessible(true);
    nothing.invoke(null);
    assertEquals(
        List.of(
            List.of("sum", List.of(List.class, double[].class), long.class, 2),
            List.of("nothing", List.of(), void.class, 0)),
        calls);
  }
}
