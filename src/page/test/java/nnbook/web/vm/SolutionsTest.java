package nnbook.web.vm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** All graded tests pass with the solutions when both are interpreted. */
class SolutionsTest {
  private static final Path SOLUTIONS =
      Path.of(System.getProperty("nnbook.home", ".")).resolve("solutions");

  private static final String QUICK = "ch03.";

  private static Map<String, String> solutions() throws IOException {
    Map<String, String> solutions = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOLUTIONS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String name = SOLUTIONS.relativize(file).toString().replace(".java", "");
        solutions.put(name.replace('\\', '.').replace('/', '.'), Files.readString(file));
      }
    }
    return solutions;
  }

  @TestFactory
  Stream<DynamicTest> a_chapter_of_them_gets_full_points() throws IOException {
    return fullPoints(exercise -> exercise.startsWith(QUICK));
  }

  @Tag("long")
  @TestFactory
  Stream<DynamicTest> all_others_get_full_points() throws IOException {
    return fullPoints(exercise -> !exercise.startsWith(QUICK));
  }

  private static Stream<DynamicTest> fullPoints(Predicate<String> isAsked) throws IOException {
    Map<String, String> solutions = solutions();
    solutions.keySet().removeIf(isAsked.negate());
    Map<String, byte[]> classes = MemoryCompiler.compile(solutions);
    return solutions.keySet().stream().map(exercise -> dynamicTest(exercise, () -> {
      Map<String, String> told = new GradedRun(exercise, of(exercise, classes)).interpreted();
      Map<String, String> passed = new LinkedHashMap<>(told);
      passed.replaceAll((check, words) -> "passed");
      assertEquals(passed, told);
    }));
  }

  static Map<String, byte[]> of(String exercise, Map<String, byte[]> classes) {
    String name = exercise.replace('.', '/');
    Map<String, byte[]> own = new LinkedHashMap<>(classes);
    own.keySet().removeIf(other -> !other.equals(name) && !other.startsWith(name + "$"));
    return own;
  }
}
