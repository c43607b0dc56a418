package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nnbook.grader.TestHome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the learner has done so far, and what the commands make of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LearnerCommandsTest extends CommandsInTestHome {
  @Test
  void a_solution_is_for_those_who_have_passed_or_give_up() throws IOException {
    run(1, "solution", "scale");
    assertTrue(err.toString().contains("./nnbook solution ch90.Scale --give-up"), "" + err);
    submit("passes-all");
    run(0, "check", "scale");
    String shown = run(0, "solution", "scale");
    String file = Path.of("solutions", "ch90", "Scale.java").toString();
    assertTrue(shown.startsWith("ch90.Scale, solution (" + file + "):\n  public static"), shown);
    assertFalse(shown.contains("tag::"), shown);
    assertTrue(shown.endsWith("\nWhat to notice:\nThe answer is a new array: a stays as it is.\n"));
    assertFalse(run(0, "list").contains("solution seen"));
  }

  @Test
  void who_gives_up_sees_the_solution_and_that_is_noted() throws IOException {
    submit("passes-some");
    run(0, "solution", "scale", "--give-up");
    assertTrue(run(0, "list").replaceAll("\\s+", " ")
        .contains("not checked since it was changed, solution seen "));
    run(0, "solution", "scale");
    run(2, "solution", "partly", "--give-up");
    assertTrue(err.toString().contains("There is no solution of ch90.Partly here"), "" + err);
    assertTrue(run(0, "list", "--json").contains("\"gaveUp\": true"));
  }

  @Test
  void a_puzzle_is_told_of_where_help_is_looked_for_and_noted_once_it_is_seen() throws IOException {
    assertFalse(run(0, "hint", "scale").contains("puzzle"));
    assertFalse(run(0, "list").contains("puzzle"));
    run(2, "puzzle", "scale");
    assertEquals(
        "ch90.Scale has no puzzle: there is too little to put in order."
            + " ./nnbook hint ch90.Scale helps.\n",
        "" + err);
    TestHome.puzzle(home, "3 < 4 < 6\n1 < 6");
    String hint = run(0, "hint", "scale");
    assertTrue(
        hint.endsWith("Or put the lines of the solution in order: ./nnbook puzzle ch90.Scale\n"));
    assertTrue(run(0, "list").contains("not started\n"));
    assertTrue(run(0, "list").endsWith(
        "./nnbook puzzle NAME gives you the lines of a solution to put in order.\n"));
    run(2, "puzzle", "partly");
    assertTrue(err.toString().contains("ch90.Partly has no puzzle"));
    play("a\n");
    assertTrue(run(0, "list").contains("not started [puzzle seen]\n"));
    assertTrue(run(0, "list", "--json").contains("\"puzzle\": true, \"puzzleSeen\": true"));
    String letters = "ABCDEFG".repeat(7).replace("", "\n");
    play(letters);
    assertTrue(run(0, "list").contains("not started [puzzle solved]\n"));
    play("");
    assertTrue(run(0, "list").contains("not started [puzzle solved]\n"));
  }

  /** Plays the puzzle with what is typed; every letter is tried until it fits. */
  private void play(String typed) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
    try {
      run(0, "puzzle", "scale");
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void a_skipped_exercise_is_not_the_next_one() {
    assertEquals(
        """
        ch90.Scale is skipped. To undo that: ./nnbook skip ch90.Scale --undo
        Next: ./nnbook check ch90.Partly
        """,
        run(0, "skip", "scale"));
    assertTrue(run(0, "check").endsWith("Next: ./nnbook check ch90.Partly\n"));
    assertTrue(run(0, "list").contains("skipped\n"));
    assertTrue(run(0, "skip", "scale", "--undo").startsWith("ch90.Scale is no longer skipped.\n"));
    assertTrue(run(0, "check").endsWith("Next: ./nnbook check ch90.Scale\n"));
  }

  @Test
  void status_tells_how_far_the_learner_is_and_what_comes_next() throws IOException {
    submit("passes-all");
    run(0, "check", "scale");
    run(0, "skip", "partly");
    assertEquals(
        """
        ch90   1/2 passed   0/0 predicted   Scale (1 skipped)

        1 of 2 exercises passed, 1 skipped.
        0 of 0 Predict questions answered, 0 right.
        Nothing is left to do.
        """,
        run(0, "status"));
    assertEquals(
        """
        {"exercises": 2, "passed": 1, "skipped": 1, "next": null, "chapters": [{"chapter": "ch90", \
        "title": "Scale", "exercises": 2, "passed": 1, "skipped": 1, "questions": 0, \
        "predicted": 0, "right": 0}]}
        """,
        run(0, "status", "--json"));
  }

  @Test
  void status_goes_on_in_the_chapter_that_was_last_checked() throws IOException {
    Path early = home.resolve("exercises/ch01/Scale.java");
    Files.createDirectories(early.getParent());
    String stub = Files.readString(home.resolve("exercises/ch90/Scale.java"));
    Files.writeString(early, stub.replace("ch90", "ch01"));
    assertTrue(run(0, "status").endsWith("Next: ./nnbook check ch01.Scale\n"));
    run(1, "check", "ch90.Scale"); // nothing is written in it yet
    assertTrue(run(0, "status").endsWith("Next: ./nnbook check ch90.Scale\n"));
    assertTrue(run(0, "status", "--json").contains("\"next\": \"ch90.Scale\""));
  }

  @Test
  void lists_and_hints_can_be_read_by_programs() {
    assertEquals(
        """
        [{"exercise": "ch90.Scale", "state": "not_started", "stars": 1, "minutes": 5, \
        "hintsSeen": 0, "gaveUp": false, "puzzle": false, "puzzleSeen": false, "due": null, \
        "file": "exercises/ch90/Scale.java"},
         {"exercise": "ch90.Partly", "state": "not_started", "stars": 1, "minutes": 5, \
        "hintsSeen": 0, "gaveUp": false, "puzzle": false, "puzzleSeen": false, "due": null, \
        "file": "exercises/ch90/Partly.java"}]
        """,
        run(0, "list", "--json"));
    run(0, "hint", "scale");
    assertEquals(
        """
        {"exercise": "ch90.Scale", "number": 2, "count": 3, \
        "hint": "Make a new array; a must stay as it is."}
        """,
        run(0, "hint", "scale", "--json"));
  }

  @Test
  void a_damaged_progress_is_told_in_one_sentence_and_the_command_goes_on() throws IOException {
    Files.writeString(home.resolve(".nnbook/state.properties"), "ch90.Scale.skipped = yes\n?\n");
    assertTrue(run(0, "list").contains("skipped\n"));
    assertEquals(1, err.toString().lines().count());
    assertTrue(err.toString().contains("It is kept as state.properties.bad-1;"), "" + err);
  }
}
