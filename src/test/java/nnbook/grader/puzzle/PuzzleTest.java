package nnbook.grader.puzzle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.grader.puzzle.PuzzleAttempt.Fault;
import nnbook.platform.Home;
import nnbook.platform.UserError;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PuzzleTest {
  private static final String SOUND = "3 < 4 < 6\n1 < 6";

  @TempDir private Path home;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyTo(home);
  }

  private Optional<Puzzle> read() {
    return Puzzle.of(home, ExerciseCatalog.of(home.resolve("exercises")).one("scale"));
  }

  private PuzzlePart part() throws IOException {
    TestHome.puzzle(home, SOUND);
    return read().orElseThrow().parts().get(0);
  }

  private static List<PuzzleLine> lines(PuzzlePart part, int... numbers) {
    return IntStream.of(numbers).mapToObj(number -> part.lines().get(number - 1)).toList();
  }

  @Test
  void lines_are_those_of_the_solution_without_closing_braces() throws IOException {
    PuzzlePart part = part();
    assertEquals("  public static double[] scale(double[] a, double factor) {", part.head());
    assertEquals(
        List.of(
            "    if (Double.isNaN(factor)) {",
            "      throw new IllegalArgumentException(\"factor must be a number\");",
            "    double[] b = new double[a.length];",
            "    for (int i = 0; i < a.length; i++) {",
            "      b[i] = factor * a[i];",
            "    return b;"),
        part.lines().stream().map(PuzzleLine::indented).toList());
    assertEquals(List.of(0, 1, 0, 0, 4, 0), part.lines().stream().map(PuzzleLine::parent).toList());
    PuzzleLine wrong = part.distractors().get(0);
    assertEquals("      b[i] = factor + a[i];", wrong.indented());
    assertEquals("Multiply.", wrong.why());
    assertEquals(5, wrong.number());
  }

  @Test
  void braces_come_back_when_the_lines_are_in_order() throws IOException {
    Puzzle puzzle = read(SOUND);
    PuzzlePart part = puzzle.parts().get(0);
    assertEquals(puzzle.solution(), puzzle.source(part, part.lines()));
    assertTrue(puzzle.source(part, lines(part, 3, 4, 5, 1, 2, 6)).contains(
        "{\n    double[] b = new double[a.length];\n    for (int i = 0; i < a.length; i++) {\n"
            + "      b[i] = factor * a[i];\n    }\n    if (Double.isNaN(factor)) {\n"));
    assertEquals(
        "    if (Double.isNaN(factor)) {\n"
            + "      throw new IllegalArgumentException(\"factor must be a number\");",
        part.begun(lines(part, 1, 2)));
  }

  private Puzzle read(String chains) throws IOException {
    TestHome.puzzle(home, chains);
    return read().orElseThrow();
  }

  @Test
  void the_shuffled_lines_are_all_lines_and_always_in_the_same_order() throws IOException {
    PuzzlePart part = part();
    assertEquals(7, part.shuffled().size());
    assertEquals(part.shuffled(), part().shuffled());
    assertNotEquals(part.lines(), part.shuffled().subList(0, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3 4 5 6, ''",
    "3 1 2 4 5 6, ''",
    "3 4 5 1 2 6, ''",
    "1 2 3, ''",
    "4, EARLY",
    "1 2 6, EARLY",
    "2, OTHER_BLOCK",
    "3 4 2, OTHER_BLOCK",
    "1 3, BLOCK_OPEN",
    "1 2 1, TWICE",
    "3 4 7, DISTRACTOR"
  })
  void a_line_may_stand_where_all_that_it_needs_is_above_it(String order, String fault)
      throws IOException {
    PuzzlePart part = part();
    PuzzleAttempt placing = new PuzzleAttempt(part);
    List<PuzzleLine> all = new ArrayList<>(part.lines());
    all.addAll(part.distractors());
    List<Fault> faults =
        Stream.of(order.split(" "))
            .flatMap(number -> placing.add(all.get(Integer.parseInt(number) - 1)).stream())
            .toList();
    assertEquals(fault, faults.isEmpty() ? "" : "" + faults.get(0));
    assertEquals(order.split(" ").length == 6, placing.isComplete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"4 < 3", "1 < 2", "3 < 4\nor\n3 < 4 < 3", "3 < 9 < 4", "3 < 4 <",
      "in-place:: Not one line.", "absent:: No such file."})
  void notes_that_do_not_fit_the_solution_are_refused(String notes) {
    UserError error = assertThrows(UserError.class, () -> read(notes));
    assertTrue(error.getMessage().startsWith("The puzzle of ch90.Scale is not sound: "));
  }

  @Test
  void statements_of_several_lines_else_and_lines_that_look_alike_are_read() throws IOException {
    Path solution = home.resolve("solutions/ch90/Scale.java");
    String text = Files.readString(solution);
    String body = """
          double[] b = new double[
              a.length];
          for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
              b[i] = factor * a[i]; // positive
            } else if (a[i] < 0) {
              b[i] = -factor
                  * -a[i];
            } else {
              b[i] = 0;
            }
          }
          for (int i = 0; i < a.length; i++) {
            require("{ (", b[i]);
          }
          return b;
      """;
    int from = text.indexOf("    double[] b");
    int to = text.indexOf("    return b;\n") + "    return b;\n".length();
    Files.writeString(solution, text.substring(0, from) + body + text.substring(to));
    Files.writeString(home.resolve(TestHome.WRONG), """
        == plus
        expect: plus
        -        b[i] = factor * a[i]; // positive
        +        b[i] = factor + a[i];
        """);
    PuzzlePart part = read("1 3 < 4 < 11 < 13").parts().get(0);
    assertEquals(
        List.of(
            "1 in 0: if (Double.isNaN(factor)) {",
            "2 in 1: throw new IllegalArgumentException(\"factor must be a number\");",
            "3 in 0: double[] b = new double[\n    a.length];",
            "4 in 0: for (int i = 0; i < a.length; i++) {",
            "5 in 4: if (a[i] > 0) {",
            "6 in 5: b[i] = factor * a[i];",
            "7 in 5: } else if (a[i] < 0) {",
            "8 in 7: b[i] = -factor\n    * -a[i];",
            "9 in 7: } else {",
            "10 in 9: b[i] = 0;",
            "11 in 0: for (int i = 0; i < a.length; i++) {",
            "12 in 11: require(\"{ (\", b[i]);",
            "13 in 0: return b;"),
        part.lines().stream()
            .map(line -> line.number() + " in " + line.parent() + ": " + line.code())
            .toList());
    assertEquals(
        SolutionCode.lines(body),
        SolutionCode.lines(part.begun(part.lines())).stream().skip(3).toList());
  }

  @Test
  void a_solution_without_tags_and_a_wrong_line_that_looks_right_are_refused() throws IOException {
    Path solution = home.resolve("solutions/ch90/Scale.java");
    String text = Files.readString(solution);
    TestHome.puzzle(home, SOUND);
    Files.writeString(solution, text.replace("    return b;", "    b[0] += 0;\n    return b;"));
    Path wrong = home.resolve(TestHome.WRONG);
    Files.writeString(wrong, Files.readString(wrong)
        .replace("-      b[i] = factor * a[i];\n+      b[i] = factor + a[i];",
            "     return b;\n+    return b;"));
    assertThrows(UserError.class, this::read);
    Files.writeString(solution, text.replace("tag::solution[]", "tag::other[]"));
    assertThrows(UserError.class, this::read);
  }

  @Test
  void without_notes_or_without_the_solution_there_is_no_puzzle() throws IOException {
    assertEquals(Optional.empty(), read());
    TestHome.puzzle(home, SOUND);
    Files.delete(home.resolve("solutions/ch90/Scale.java"));
    assertEquals(Optional.empty(), read());
  }

  @Test
  void every_puzzle_of_the_book_can_be_typed_and_is_not_in_order() {
    Path book = Home.folder();
    Assumptions.assumeTrue(Files.isDirectory(book.resolve("solutions")));
    int puzzles = 0;
    for (Exercise exercise : ExerciseCatalog.of(book.resolve("exercises")).all()) {
      Optional<Puzzle> puzzle = Puzzle.of(book, exercise);
      puzzles += puzzle.isPresent() ? 1 : 0;
      puzzle.ifPresent(PuzzleTest::assertDisorder);
    }
    assertTrue(puzzles >= 85, puzzles + " puzzles");
  }

  /** The letters from A to Z are enough for each method. */
  private static void assertDisorder(Puzzle puzzle) {
    String id = puzzle.exercise().id();
    assertTrue(puzzle.distractors() <= 3, id);
    boolean order = true;
    for (PuzzlePart part : puzzle.parts()) {
      assertTrue(part.shuffled().size() <= 26, id);
      PuzzleAttempt placing = new PuzzleAttempt(part);
      order &= part.shuffled().stream().allMatch(line -> placing.add(line).isEmpty());
    }
    assertFalse(order, id);
  }
}
