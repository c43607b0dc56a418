package nnbook.course.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.grader.ExercisePaths;
import nnbook.grader.puzzle.SolutionCode;
import nnbook.platform.ProjectLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No line of a solution gets into a release of the whole book. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseLeakTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));

  @TempDir static Path folder;
  private static SolutionLines solutions;
  private static Path student;

  @BeforeAll
  static void a_release() throws IOException {
    solutions = new SolutionLines(HOME);
    Release.write(HOME, Release.plan(HOME, List.of(), List.of()), folder.resolve("course"));
    student = folder.resolve("course/student");
  }

  @Test
  void the_rule_knows_the_solutions_by_their_lines() {
    Set<String> known = solutions.identifying.stream()
        .map(SolutionLines.Line::exercise).collect(Collectors.toSet());
    assertTrue(solutions.identifying.size() > 400, solutions.identifying.size() + " lines");
    assertTrue(known.size() > 0.8 * solutions.exercises.size(), known.size() + " exercises");
  }

  @Test
  void no_file_holds_a_line_of_a_solution() throws IOException {
    assertEquals(List.of(), solutions.leaks(HOME, student));
  }

  @Test
  void only_what_students_need_is_there() throws IOException {
    List<String> odd = SolutionLines.files(student).stream()
        .map(file -> student.relativize(file).toString().replace('\\', '/'))
        .filter(name -> name.matches("(?:solutions|target|\\.git|\\.nnbook|src/jmh)/.*"
            + "|src/test/(?!java/ch\\d\\d/).*|.*\\.(?:class|jar)|.*(?:notes|puzzles|-e-.*)\\.adoc"))
        .toList();
    assertEquals(List.of(), odd);
  }

  @Test
  void a_planted_line_is_found_wherever_it_is() throws IOException {
    String line = solutions.identifying.iterator().next().code();
    for (String name : List.of("chapters/ch01-one-neuron.adoc", "README.md", "book.adoc",
        "src/main/java/nnbook/cli/Main.java", "src/test/java/ch01/Extra.java")) {
      assertEquals(List.of(name + ": " + line), leaksWith(name, "  " + line + " // why\n"), name);
    }
  }

  @Test
  void a_solution_of_common_lines_is_found_in_place_of_its_stub() throws IOException {
    for (String id : List.of("ch02.ReluPrime", "ch09.MomentumStep", "ch10.Confusion")) {
      ExercisePaths paths = new ExercisePaths(new ProjectLayout(HOME), id);
      String code = SolutionCode.tagged(Files.readString(paths.solution()));
      assertTrue(!leaksWith(ExercisePaths.stubName(id), code).isEmpty(), id);
    }
  }

  /** What a file gives away when {@code text} is added to it. */
  private static List<String> leaksWith(String name, String text) throws IOException {
    Path file = student.resolve(name);
    String before = Files.exists(file) ? Files.readString(file) : "";
    return solutions.leaks(HOME, name, (before + text).getBytes(StandardCharsets.UTF_8));
  }
}
