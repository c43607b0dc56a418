package nnbook.author.puzzle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.grader.TestHome;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.grader.puzzle.PuzzlePart;
import nnbook.grader.puzzle.SolutionCode;
import nnbook.platform.Home;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PuzzleMakerTest {
  @TempDir private Path home;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyTo(home);
  }

  /** The chains for a method with this body, where an order is right if it passes. */
  private Optional<List<String>> chains(String body, Predicate<String> passes) {
    Exercise exercise = ExerciseCatalog.of(home.resolve("exercises")).one("scale");
    String solution = "  // tag::solution[]\n  static void f() {\n"
        + body.indent(4) + "  }\n  // end::solution[]\n";
    Puzzle puzzle = new Puzzle(exercise, solution, SolutionCode.methods(solution));
    return new PuzzleChains(passes, 100).of(puzzle);
  }

  private static Predicate<String> above(String upper, String lower) {
    return text -> text.indexOf(upper) < text.indexOf(lower);
  }

  @Test
  void chains_are_written_for_the_exercise_and_lines_that_an_author_chose_stay()
      throws IOException {
    TestHome.puzzle(home, "1 < 3");
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    try (Grader grader = Grader.of(home, Stubs.in(catalog.folder()), Grader.TIME_LIMIT)) {
      assertTrue(new PuzzleMaker(home, grader).make(catalog.one("scale"), catalog.all()));
      assertFalse(new PuzzleMaker(home, grader).make(catalog.one("partly"), catalog.all()));
    }
    String made = Files.readString(home.resolve("solutions/ch90/puzzles.adoc"));
    assertTrue(made.startsWith("== Scale\n1 4 < 6\n3 < 4\n\nplus:: Multiply.\n"), made);
  }

  @Test
  void lines_that_may_change_places_are_found_by_trying() {
    String body = "a();\nb();\nc();\nd();";
    assertEquals(Optional.of(List.of()), chains(body, text -> true));
    assertEquals(Optional.of(List.of("1 < 3")), chains(body, above("a()", "c()")));
    assertEquals(
        Optional.of(List.of("1 2 < 3 < 4")),
        chains(body, above("a()", "c()").and(above("b()", "c()")).and(above("c()", "d()"))));
  }

  @Test
  void what_one_set_of_chains_cannot_say_is_said_by_several() {
    String body = "a();\nb();\nc();";
    Predicate<String> notFirst = above("a()", "b()").or(above("c()", "b()"));
    assertEquals(
        Optional.of(List.of("1 < 2", "or", "3 < 2")), chains(body, notFirst));
  }

  @Test
  void nothing_is_tried_that_cannot_compile_and_no_more_than_allowed() {
    int[] tries = {0};
    chains("int a = 1;\nint b = a;\nint c = a(\"a b\");\nreturn b;", text -> ++tries[0] > 0);
    assertEquals(3, tries[0]);
    assertEquals(Optional.empty(), chains("a();\nb();\nc();\nd();\ne();", text -> true));
  }

  private static List<PuzzleLine> lines(PuzzlePart part, int... numbers) {
    return IntStream.of(numbers).mapToObj(number -> part.lines().get(number - 1)).toList();
  }

  @Test
  void every_accepted_order_and_every_forbidden_swap_is_known() throws IOException {
    TestHome.puzzle(home, "3 < 4 < 6\n1 < 6");
    Exercise scale = ExerciseCatalog.of(home.resolve("exercises")).one("scale");
    PuzzlePart part = Puzzle.of(home, scale).orElseThrow().parts().get(0);
    PuzzleOrders orders = new PuzzleOrders(part);
    assertEquals(
        List.of(lines(part, 1, 2, 3, 4, 5, 6), lines(part, 3, 1, 2, 4, 5, 6),
            lines(part, 3, 4, 5, 1, 2, 6)),
        List.copyOf(orders.accepted()));
    assertEquals(
        List.of(
            new PuzzleOrders.Swap(3, 4, lines(part, 4, 5, 3, 1, 2, 6)),
            new PuzzleOrders.Swap(1, 6, lines(part, 3, 4, 5, 6, 1, 2)),
            new PuzzleOrders.Swap(4, 6, lines(part, 1, 2, 3, 6, 4, 5))),
        orders.forbidden());
  }

  /** All orders of all blocks of the book, some thousand: the audit tries only the telling ones. */
  @Test
  @Tag("slow")
  void the_chains_of_the_book_are_exactly_those_that_trying_finds() {
    Path book = Home.folder();
    Assumptions.assumeTrue(Files.isDirectory(book.resolve("solutions")));
    ExerciseCatalog catalog = ExerciseCatalog.of(book.resolve("exercises"));
    List<String> different = new ArrayList<>();
    try (Grader grader = Grader.of(book, Stubs.in(catalog.folder()), Grader.TIME_LIMIT)) {
      PuzzleChains search = new PuzzleChains(text -> true, PuzzleMaker.MOST_ORDERS);
      for (Exercise exercise : catalog.all()) {
        if (Puzzle.exists(book, exercise)) {
          PuzzleChains chains = new PuzzleChains(
              text -> grader.checkUntilFailure(exercise, text).passed(), search.most());
          List<String> noted = Puzzle.section(book, exercise).lines()
              .takeWhile(line -> !line.isBlank() && !line.contains("::"))
              .toList();
          Optional<List<String>> found = chains.of(Puzzle.plain(book, exercise));
          if (!found.equals(Optional.of(noted))) {
            different.add(exercise.id() + ": " + noted + " are noted, found are " + found);
          }
        }
      }
    }
    assertEquals("", String.join("\n", different));
  }
}
