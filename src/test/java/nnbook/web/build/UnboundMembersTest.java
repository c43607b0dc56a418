package nnbook.web.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnboundMembersTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));

  @Test
  void graded_tests_and_solutions_call_only_what_the_page_has() throws IOException {
    List<byte[]> files = new ArrayList<>();
    for (int chapter = 1; chapter <= 18; chapter++) {
      files.addAll(classes(
          HOME.resolve("target/test-classes").resolve("ch%02d".formatted(chapter))));
    }
    try (IsolatedCompiler compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()))) {
      Source[] solutions =
          ExerciseCatalog.of(HOME.resolve("exercises")).all().stream()
              .map(exercise -> Source.of(exercise.id(), text(
                  ExercisePaths.of(HOME, exercise).solution())))
              .toArray(Source[]::new);
      files.addAll(compiler.compile(solutions).classes().values());
    }
    assertEquals(List.of(), new UnboundMembers().of(CalledMembers.of(files)));
  }

  @Test
  void what_the_page_lacks_is_named() throws IOException {
    Path own = HOME.resolve("target/test-classes/nnbook/web/build/UnboundMembersTest.class");
    List<String> unbound =
        new UnboundMembers().of(CalledMembers.of(List.of(Files.readAllBytes(own))));
    assertTrue(unbound.contains("java/nio/file/Files.readAllBytes(Ljava/nio/file/Path;)[B"),
        unbound.toString());
  }

  private static List<byte[]> classes(Path folder) throws IOException {
    List<byte[]> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        classes.add(Files.readAllBytes(file));
      }
    }
    return classes;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
