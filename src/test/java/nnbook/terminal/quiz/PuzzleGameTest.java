package nnbook.terminal.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.TestHome;
import nnbook.grader.puzzle.Puzzle;
import nnbook.grader.puzzle.PuzzleLine;
import nnbook.terminal.screen.Screen;
import nnbook.terminal.screen.StreamScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PuzzleGameTest {
  @TempDir private Path home;
  private Puzzle puzzle;
  private boolean solved;

  @BeforeEach
  void a_puzzle() throws IOException {
    TestHome.copyTo(home);
    TestHome.puzzle(home, "3 < 4 < 6\n1 < 6");
    puzzle = Puzzle.of(home, ExerciseCatalog.of(home.resolve("exercises")).one("scale")).get();
  }

  private String play(String typed) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
    byte[] input = typed.getBytes(StandardCharsets.UTF_8);
    Screen screen = new StreamScreen(new ByteArrayInputStream(input), out);
    solved = new PuzzleGame(puzzle, screen).play();
    return shown.toString(StandardCharsets.UTF_8);
  }

  /** The letters of the lines with these numbers; 0 is the one that does not belong. */
  private String letters(int... numbers) {
    StringBuilder letters = new StringBuilder();
    for (int number : numbers) {
      PuzzleLine line =
          number == 0
              ? puzzle.parts().get(0).distractors().get(0)
              : puzzle.parts().get(0).lines().get(number - 1);
      letters.append((char) ('A' + puzzle.parts().get(0).shuffled().indexOf(line)));
    }
    return letters.toString();
  }

  private static void assertShows(String part, String shown) {
    assertTrue(shown.contains(part), () -> "No <" + part + "> in:\n" + shown);
  }

  @Test
  void letters_in_a_right_order_solve_it_and_show_the_method() {
    String shown = play(letters(3, 4, 5, 1, 2, 6).toLowerCase() + "\n");
    assertTrue(solved);
    assertShows("Lines that do not belong: 1.", shown.replace("\n", " "));
    assertTrue(
        shown.endsWith(
            """
                  b[i] = factor * a[i];
                }
                if (Double.isNaN(factor)) {
                  throw new IllegalArgumentException("factor must be a number");
                }
                return b;
              }

            In order. Now write it yourself in exercises/ch90/Scale.java, then:
            ./nnbook check ch90.Scale
            """),
        shown);
  }

  @Test
  void what_is_right_stays_and_the_first_line_out_of_place_is_named() {
    String shown = play(letters(3, 6) + "\n" + letters(4, 5, 1, 2, 6) + "\n");
    assertShows("✗ Line 2, " + letters(6) + ": not yet: it needs a line that is missing", shown);
    assertTrue(solved);
  }

  @Test
  void the_reason_is_told_why_a_line_does_not_belong() {
    String shown = play(letters(3, 4, 0) + "\n");
    assertShows("✗ Line 3, " + letters(0) + ": this line does not belong. Multiply.", shown);
    assertFalse(solved);
    assertTrue(shown.endsWith("The puzzle waits: ./nnbook puzzle ch90.Scale\n"), shown);
  }

  @Test
  void a_line_can_be_taken_back_and_other_signs_are_explained() {
    String shown = play(letters(1, 2) + "\n-\n-\n-\n" + letters(3) + "\n?\nZ\n/quit\n");
    assertEquals(3, shown.split("Type letters from A to G, Enter, -, or /quit.", -1).length);
    String last = shown.substring(shown.lastIndexOf("  public static"));
    assertShows("{\n    double[] b = new double[a.length];\n\n", last);
    assertShows("if (Double.isNaN(factor)) {", last);
  }
}
