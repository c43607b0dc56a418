package nnbook.terminal.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Outcome;
import nnbook.grader.Verdict;
import nnbook.grader.Visibility;
import nnbook.grader.compile.CompileProblem;
import nnbook.learner.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTextTest {
  private static final String MISTAKE = "The sign is reversed.";

  @TempDir private Path home;

  private String text(String given, CompileProblem... remarks) {
    Failure failure =
        new Failure(Failure.Kind.WRONG_VALUE, "Wrong.", given, "1.0", "2.0", "", MISTAKE, "");
    CheckResult check = new CheckResult(
        "sums", 2, Outcome.FAILED, Visibility.VISIBLE, "", failure, "");
    Exercise exercise = ExerciseCatalog.read(home.resolve("ch90/X.java"));
    Verdict verdict = new Verdict(
        exercise, Outcome.FAILED, List.of(check), List.of(), List.of(remarks), "");
    Progress progress = Progress.of(home, Assertions::fail);
    return new VerdictText(home, progress, false).facts(verdict).toString();
  }

  @Test
  void a_diagnosis_that_would_not_be_on_the_first_screen_stands_in_front_of_the_numbers() {
    String few = text("z = 1");
    assertTrue(few.indexOf("actual") < few.indexOf(MISTAKE), few);
    String many = text("z = 1\n".repeat(30));
    assertTrue(many.indexOf(MISTAKE) < many.indexOf("given"), many);
    assertEquals(many.indexOf(MISTAKE), many.lastIndexOf(MISTAKE));
  }

  @Test
  void two_remarks_on_one_line_show_it_once() {
    String line = "return 1 / 2 + 1 / n;";
    String text = text("z = 1", new CompileProblem(7, line, "One.", ""),
        new CompileProblem(7, line, "Two.", ""), new CompileProblem(9, line, "Three.", ""));
    assertEquals(3, text.split("By the way", -1).length, text);
    assertTrue(text.contains("Two."), text);
  }
}
