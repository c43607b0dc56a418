package nnbook.course.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.grader.Visibility;
import nnbook.learner.Progress;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a learner's progress keeps for the instructor, and that it can be read again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmittedProgressTest {
  private final List<String> warnings = new ArrayList<>();
  @TempDir private Path home;

  private static CheckResult check(String name, Outcome outcome, String diagnosis) {
    Failure failure =
        new Failure(Failure.Kind.WRONG_VALUE, "", "", "", "", "", diagnosis, "");
    return new CheckResult(name, 1, outcome, Visibility.VISIBLE, "", failure, "");
  }

  private void check(String text, CheckResult... checks) throws IOException {
    Path source = home.resolve("exercises/ch90/Scale.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, text);
    Progress progress = Progress.of(home, warnings::add);
    progress.record(Verdict.of(ExerciseCatalog.read(source), List.of(checks), List.of()), text);
    progress.save();
  }

  private String kept() throws IOException {
    return Files.readString(home.resolve(".nnbook/state.properties"));
  }

  private SubmittedProgress handedIn() throws IOException {
    return SubmittedProgress.of(kept().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_first_try_the_tries_and_the_mistakes_are_kept_until_it_passes() throws IOException {
    check("stub",
        check("adds", Outcome.NOT_STARTED, ""), check("refuses", Outcome.NOT_STARTED, ""));
    check("1", check("adds", Outcome.FAILED, "rows and\n columns\u2028swapped"),
        check("refuses", Outcome.PASSED, ""), check("late", Outcome.NOT_RUN, ""));
    check("1", check("adds", Outcome.FAILED, "seen again"), check("refuses", Outcome.PASSED, ""));
    check("2", check("adds", Outcome.PASSED, ""), check("refuses", Outcome.CRASHED, "x"));
    check("3", check("adds", Outcome.PASSED, ""), check("refuses", Outcome.PASSED, ""));
    check("4", check("adds", Outcome.FAILED, "after it passed"));
    SubmittedProgress progress = handedIn();
    assertEquals(0, progress.unreadable());
    assertTrue(kept().contains("ch90.Scale.tries = 3\n"), kept());
    assertEquals(
        Map.of("adds", false, "refuses", true), progress.firstTry("ch90.Scale"));
    assertEquals(
        Set.of("rows and columns swapped", "x"), Set.copyOf(progress.mistakes("ch90.Scale")));
    assertEquals(Set.of("ch90.Scale"), progress.exercises());
    assertEquals(Optional.of(Outcome.FAILED), progress.outcome("ch90.Scale"));
    assertEquals(List.of(), warnings);
  }

  @Test
  void the_mistake_is_the_one_that_the_learner_was_told() throws IOException {
    check("1", check("adds", Outcome.FAILED, "swapped"), check("sums", Outcome.FAILED, "halved"),
        check("means", Outcome.FAILED, "halved"));
    assertEquals(List.of("halved"), handedIn().mistakes("ch90.Scale"));
  }

  @Test
  void a_learner_is_stuck_once_when_two_tries_have_the_same_mistake() throws IOException {
    List<Boolean> stuck = new ArrayList<>();
    for (String mistake : List.of("a", "b", "", "b", "b", "a", "a")) {
      check("try " + stuck.size(), check("adds", Outcome.FAILED, mistake));
      stuck.add(Progress.of(home, warnings::add).isStuck("ch90.Scale"));
    }
    assertEquals(List.of(false, false, false, true, false, false, false), stuck);
    assertEquals(List.of(), warnings);
  }

  @Test
  void a_pass_ends_what_a_learner_was_stuck_in() throws IOException {
    check("1", check("adds", Outcome.FAILED, "x"));
    check("2", check("adds", Outcome.FAILED, "x"));
    assertTrue(Progress.of(home, warnings::add).isStuck("ch90.Scale"));
    check("3", check("adds", Outcome.PASSED, ""));
    check("4", check("adds", Outcome.FAILED, "y"));
    assertFalse(Progress.of(home, warnings::add).isStuck("ch90.Scale"));
  }

  @Test
  void one_who_has_begun_with_an_older_version_has_no_first_try() throws IOException {
    Path file = home.resolve(".nnbook/state.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "ch90.Scale = failed 1/5 0123456789abcdef\n");
    check("1", check("adds", Outcome.FAILED, ""));
    assertEquals(Map.of(), handedIn().firstTry("ch90.Scale"));
    assertTrue(kept().contains("ch90.Scale.tries = 1\n"), kept());
  }

  @Test
  void the_file_stays_small_and_readable_whatever_the_tests_say() throws IOException {
    for (int i = 0; i < 50; i++) {
      check("" + i, check("adds", Outcome.FAILED, "\u0000\u0085number\t" + i + "😀".repeat(400)));
    }
    assertEquals(20, handedIn().mistakes("ch90.Scale").size());
    assertTrue(kept().length() < 10_000);
    Progress.of(home, warnings::add);
    assertEquals(List.of(), warnings);
  }

  @Test
  void answers_are_read_and_what_is_damaged_is_counted() throws IOException {
    SubmittedProgress progress = SubmittedProgress.of(
        """
        # Ada, ada@example.org
        ch01.predict.lamp-0a1b2c3d = 2 wrong
        appendix-a.predict.sum-0a1b2c3d = 1 right
        ch01.Scale.hints = 3
        ch01.Scale.gave_up = 2026-11-26
        ch01.Other.skipped = yes
        ch01.Scale.first = adds
        ch01.Scale = passed
        """.getBytes(StandardCharsets.UTF_8));
    assertEquals(2, progress.unreadable());
    assertEquals(5, progress.size());
    assertEquals(
        List.of(new SubmittedProgress.FirstChoice("appendix-a", "sum-0a1b2c3d", 1, true),
            new SubmittedProgress.FirstChoice("ch01", "lamp-0a1b2c3d", 2, false)),
        progress.firstChoices());
    assertEquals(Optional.empty(), progress.outcome("ch01.Scale"));
    assertEquals(Set.of("ch01.Scale", "ch01.Other"), progress.exercises());
    assertEquals(0, SubmittedProgress.of(new byte[] {-1, 0, 7}).size());
  }
}
