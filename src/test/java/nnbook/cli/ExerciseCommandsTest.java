package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import nnbook.grader.TestHome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExerciseCommandsTest extends CommandsInTestHome {
  @Test
  void a_failing_check_says_what_why_and_what_next() throws IOException {
    submit("passes-none");
    assertEquals(
        """
        ch90.Scale             0/5 points   FAIL
        ✗ the worked example
          given     a = [1, -2, 0.5], factor = 3.0
          expected  [3, -6, 1.5]
          actual    [4, 1, 3.5]
                    first difference at [0]: expected 3.0, actual 4.0
          Looks like: Factor and number are added: multiply them.
        ✗ any numbers
        ✗ refuses a factor that is no number
          Hint 1 of 3: ./nnbook hint ch90.Scale

        """,
        run(1, "check", "scale"));
  }

  @Tag("long")
  @Test
  void a_null_that_the_test_itself_meets_is_told() throws IOException {
    submit("returns-null");
    Path test = home.resolve("src/test/java/ch90/ScaleTest.java");
    Files.writeString(
        test, Files.readString(test).replace("Scale.scale(a, 3)", "Scale.scale(a, 3).clone()"));
    String text = run(1, "check", "scale");
    assertTrue(text.contains("✗ the worked example\n  Your method returned null, or"), text);
  }

  @Tag("long")
  @Test
  void a_seed_that_fails_can_be_repeated() throws IOException {
    Files.writeString(
        scale,
        TestHome.submission("passes-all")
            .replace("return b;", "if (a[0] != 1) b[0]++; return b;"));
    String text = run(1, "check", "scale");
    assertTrue(text.contains("✗ any numbers" + " ".repeat(43) + "seed 1\n"), text);
    String again = "  Again: ./nnbook check ch90.Scale --seed 1\n  Hint 1 of 3: ";
    assertTrue(text.contains(again + "./nnbook hint ch90.Scale\n"), text);
    assertTrue(run(1, "check", "scale", "--seed", "12").contains("seed 12\n"));
  }

  @Test
  void a_compile_error_is_shown_at_its_line_with_the_original_below() throws IOException {
    submit("does-not-compile");
    assertEquals(
        """
        ch90.Scale             0/5 points   DOES NOT COMPILE
          exercises/ch90/Scale.java:7   double[] b = new double[a.length]
            A semicolon is missing at the end of this statement.
              javac: ';' expected
          Hint 1 of 3: ./nnbook hint ch90.Scale

        """,
        run(3, "check", "scale"));
  }

  @Test
  void what_git_could_not_join_is_told_until_its_marks_are_gone() throws IOException {
    String text = TestHome.submission("passes-all");
    String half = text.replace("    return b;\n", """
            return b;
        =======
            throw new UnsupportedOperationException("TODO ch90.Scale");
        >>>>>>> origin/main
        """);
    Files.writeString(scale, half.replace("    return b;\n", "<<<<<<< HEAD\n    return b;\n"));
    String told = run(3, "check", "scale");
    assertTrue(told.startsWith(
        """
        ch90.Scale             0/5 points   DOES NOT COMPILE
          exercises/ch90/Scale.java:10   <<<<<<< HEAD
            Git has left two versions of these lines, one above ======= and one below.
        """), told);
    assertEquals(1, told.split("Scale.java:", -1).length - 1, told);
    Files.writeString(scale, half);
    assertTrue(run(3, "check", "scale").contains("Scale.java:11   =======\n    Git has"));
    Files.writeString(scale, text);
    assertTrue(run(0, "check", "scale").contains("PASS"));
  }

  @Tag("long")
  @Test
  void what_compiles_and_is_seldom_meant_is_remarked_below_a_failure() throws IOException {
    submit("passes-all");
    Files.writeString(
        scale, Files.readString(scale).replace("factor * a[i]", "factor * a[i] + 1 / 2"));
    assertFalse(run(0, "check", "scale").contains("By the way"));
    Files.writeString(
        scale, Files.readString(scale).replace("factor * a[i] + 1 / 2", "a[i] + 1 / 2"));
    String text = run(1, "check", "scale");
    String place = "\n  By the way: exercises/ch90/Scale.java:9   for (int i = 0;";
    assertTrue(text.contains(place), text);
    assertTrue(text.contains("\n    1 / 2 divides two whole numbers and drops"), text);
    assertTrue(run(1, "check", "scale", "--json").contains("\"remarks\": [{\"line\": 9"));
  }

  @Test
  void what_follows_the_first_paragraph_of_the_notes_is_only_pointed_to() throws IOException {
    submit("passes-all");
    Path notes = home.resolve("solutions/ch90/notes.adoc");
    Files.writeString(notes, "== Scale\n\nOne.\nTwo.\n\nThree.\n");
    String text = run(0, "check", "scale");
    String end = "  One.\n  Two.\n  More about it: solutions/ch90/notes.adoc\n";
    assertTrue(text.endsWith(end), text);
  }

  @Test
  void a_pass_shows_what_to_notice() throws IOException {
    submit("passes-all");
    assertEquals(
        """
        ch90.Scale             5/5 points   PASS
        ✓ the worked example
        ✓ any numbers
        ✓ refuses a factor that is no number

          What to notice:
          The answer is a new array: a stays as it is.
        """,
        run(0, "check", "scale"));
  }

  @Tag("long")
  @Test
  void without_a_name_all_are_checked_and_untouched_ones_are_summed_up() throws IOException {
    assertEquals(
        """
        ch90  not started: Scale, Partly
        0 of 2 exercises passed, 2 not started.
        Next: ./nnbook check ch90.Scale
        """,
        run(0, "check"));
    submit("passes-all");
    assertEquals(
        """
        ch90.Scale             5/5 points   PASS
        ch90  not started: Partly
        1 of 2 exercises passed, 1 not started.
        Next: ./nnbook check ch90.Partly
        """,
        run(0, "check"));
  }

  @Test
  void what_an_exercise_that_is_not_started_asks_for_is_shown() {
    String text = run(1, "check", "Scale");
    assertTrue(text.startsWith("ch90.Scale             0/5 points   NOT STARTED\n"), text);
    assertTrue(text.contains("Write your code in exercises/ch90/Scale.java"), text);
  }

  @Tag("long")
  @Test
  void limits_end_in_their_exit_codes() throws IOException {
    submit("loops");
    String text = run(4, "check", "scale", "--time-limit", "1");
    assertTrue(text.contains("TIME LIMIT"), text);
    assertTrue(text.contains("did not come to an end within 1 s"), text);
    assertTrue(text.contains("\n– any numbers\n"), text);
    submit("exits");
    run(5, "check", "scale");
    submit("out-of-memory");
    run(6, "check", "scale");
  }

  @Test
  void verdicts_can_be_read_by_programs() throws IOException {
    submit("passes-some");
    String json = run(1, "check", "--json");
    assertTrue(json.startsWith("[{\"exercise\": \"ch90.Scale\", \"outcome\": \"failed\","), json);
    assertTrue(json.contains("\"diagnosis\": \"The factor is not looked at"), json);
    assertTrue(json.contains("\"told\": {\"name\": \"refuses_a_factor_that_is_no_number\","), json);
    assertTrue(json.contains("\"looks\": \"Looks like: The factor is not looked at"), json);
  }

  @Test
  void the_learner_s_file_is_never_written_by_check_and_hint() throws IOException {
    submit("passes-some");
    run(1, "check");
    run(0, "hint", "scale");
    assertEquals(TestHome.submission("passes-some"), Files.readString(scale));
  }

  @Test
  void hints_come_one_after_the_other() {
    assertTrue(run(0, "hint", "scale").startsWith("ch90.Scale, hint 1 of 3:\n  How long is"));
    assertEquals(
        """
        ch90.Scale, hint 2 of 3:
          Make a new array; a must stay as it is.
        The next one: ./nnbook hint ch90.Scale 3
        """,
        run(0, "hint", "scale"));
    assertTrue(run(0, "hint", "scale").contains("      b[i] = factor * a[i];\nThis was the last"));
    assertTrue(run(0, "hint", "scale", "1").contains("hint 1 of 3"));
    run(2, "hint", "scale", "4");
    assertTrue(err.toString().contains("ch90.Scale has the hints 1 to 3."));
  }

  @Test
  void a_long_hint_is_wrapped_at_the_width_of_the_terminal() throws IOException {
    Path hints = home.resolve("exercises/ch90/hints.adoc");
    Files.writeString(hints, "== Scale\n. " + "many words ".repeat(30) + "\n== Partly\n. One.\n");
    List<String> lines = run(0, "hint", "scale").lines().toList();
    assertTrue(lines.size() > 4, "" + lines);
    assertTrue(lines.stream().allMatch(line -> line.length() <= 100), "" + lines);
    assertTrue(lines.stream().skip(1).limit(2).allMatch(line -> line.startsWith("  many")));
  }

  @Test
  void reset_puts_the_stub_back_and_keeps_the_learner_s_file() throws IOException {
    assertEquals(
        "ch90.Scale is as it was; there is nothing to put back.\n", run(0, "reset", "scale"));
    submit("passes-some");
    String text = run(0, "reset", "scale");
    Path kept = Path.of(".nnbook", "backup", "ch90", "Scale.java.bak-1");
    assertTrue(text.contains("Your file is kept in " + kept), text);
    assertEquals(stub, Files.readString(scale));
    submit("passes-all");
    run(0, "reset", "scale");
    Path backup = home.resolve(".nnbook/backup/ch90");
    assertEquals(
        TestHome.submission("passes-some"), Files.readString(backup.resolve("Scale.java.bak-1")));
    assertEquals(
        TestHome.submission("passes-all"), Files.readString(backup.resolve("Scale.java.bak-2")));
  }

  @Test
  void reset_without_an_original_changes_nothing() throws IOException {
    submit("passes-some");
    Files.delete(home.resolve(".nnbook/stubs/ch90/Scale.java"));
    run(2, "reset", "scale");
    assertEquals(TestHome.submission("passes-some"), Files.readString(scale));
  }

  @Test
  void a_deleted_exercise_is_listed_and_reset_brings_it_back() throws IOException {
    Files.delete(scale);
    assertTrue(run(0, "list").replaceAll("\\s+", " ")
        .contains("the file is missing: ./nnbook reset ch90.Scale"));
    assertTrue(run(3, "check", "scale").contains("./nnbook reset ch90.Scale puts"));
    assertEquals(
        "ch90.Scale was missing; it is there again as it was.\n", run(0, "reset", "scale"));
    assertEquals(stub, Files.readString(scale));
    assertFalse(Files.exists(home.resolve(".nnbook/backup")));
  }

  @Tag("long")
  @Test
  void a_long_print_is_cut() throws IOException {
    String loop = "for (int i = 0; i < 500; i++) System.out.println(\"line \" + i);";
    String submission = TestHome.submission("passes-none");
    int body = submission.indexOf('{', submission.indexOf("public static")) + 1;
    Files.writeString(scale, submission.substring(0, body) + loop + submission.substring(body));
    String text = run(1, "check", "scale");
    assertTrue(text.contains("line 11\n            … and more lines\n"), text);
    assertFalse(text.contains("line 12"), text);
  }

  @Test
  void the_lines_of_a_hint_stand_below_each_other() throws IOException {
    Files.writeString(
        home.resolve("exercises/ch90/hints.adoc"), "== Scale\n\n. First.\n  Second.\n");
    assertTrue(run(0, "hint", "scale").contains("\n  First.\n  Second.\n"));
  }

  @Tag("long")
  @Test
  void list_shows_how_the_exercises_stand_and_a_changed_file_is_not_checked() throws IOException {
    submit("passes-all");
    run(0, "check", "scale");
    assertEquals(
        """
        ch90
          Scale                               passed
          Partly                ★     5 min   not started
        """,
        run(0, "list"));
    submit("passes-some");
    assertTrue(run(0, "list").contains("not checked since it was changed"));
    Files.writeString(home.resolve(".nnbook/state.properties"), "\u0000 broken\nch90.Scale = ?");
    assertTrue(run(0, "list").contains("not checked since it was changed"));
  }

  @Test
  void wrong_names_end_in_a_sentence() {
    String[] commands = {"check", "hint", "reset", "list", "watch", "skip", "solution"};
    for (String command : commands) {
      run(2, command, "Scael");
    }
    assertEquals(commands.length, err.toString().lines()
        .filter(line -> line.endsWith("ch90.Scale?")).count());
    run(2, "check", "--time-limit", "0");
  }

  @Tag("long")
  @Test
  void control_characters_of_an_exercise_do_not_reach_the_terminal() throws IOException {
    String stub = Files.readString(scale);
    String thrown = "throw new IllegalStateException(\"\\u001b[2J\");";
    String code = stub.replaceFirst("throw new Unsupported.*", Matcher.quoteReplacement(thrown));
    Files.writeString(scale, code);
    String shown = run(1, "check", "scale");
    assertTrue(shown.contains("IllegalStateException: ·[2J"), shown);
    assertFalse(shown.contains("\u001b"), shown);
  }
}
