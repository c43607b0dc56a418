package nnbook.course.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.HandMark;
import nnbook.course.result.StudentResult;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.platform.Messages;

/**
 * A check as every format tells it.
 *
 * @param exercise {@code ch06.Backprop}
 * @param title what is checked, in words
 * @param points what it is worth
 * @param earned what it got
 * @param outcome how it ended
 * @param headline what went wrong, in a line; empty when it passed
 * @param details all that is told about it, in lines
 */
public record ExportedCheck(
    String exercise, String title, int points, int earned, Outcome outcome, String headline,
    String details) {
  private static final Messages MESSAGES = Messages.of("course");
  private static final int MOST_PROBLEMS = 3;

  /** The checks of all exercises, in their order. */
  static List<ExportedCheck> of(StudentResult result) {
    return result.exercises().stream().flatMap(score -> of(score).stream()).toList();
  }

  /**
   * The checks of an exercise; one that has none is told as one check without points. What was
   * entered by hand is one more, whose points take the place of the others'.
   */
  public static List<ExportedCheck> of(ExerciseScore score) {
    List<ExportedCheck> checks = checks(score);
    if (score.byHand().isEmpty()) {
      return checks;
    }
    boolean graded = score.grade().isPresent();
    HandMark mark = score.byHand().get(0);
    boolean full = mark.points() == mark.possible();
    List<ExportedCheck> all = new ArrayList<>();
    all.add(new ExportedCheck(score.exercise(),
        MESSAGES.get(graded ? "hand.title" : "hand.comment"), graded ? mark.possible() : 0,
        graded ? mark.points() : 0, full || !graded ? Outcome.PASSED : Outcome.FAILED,
        full || !graded ? "" : MESSAGES.get("hand.title"), mark.comment()));
    checks.stream().filter(check -> !graded || !score.checks().isEmpty())
        .map(check -> graded ? check.without() : check).forEach(all::add);
    return List.copyOf(all);
  }

  /** The same for no points. */
  private ExportedCheck without() {
    return new ExportedCheck(exercise, title, 0, 0, outcome, headline, details);
  }

  private static List<ExportedCheck> checks(ExerciseScore score) {
    if (score.checks().isEmpty()) {
      String why = score.sentence().isEmpty() ? word(score.outcome()) : score.sentence();
      return List.of(
          new ExportedCheck(score.exercise(), score.exercise(), 0, 0, score.outcome(), why, why));
    }
    List<ExportedCheck> checks = new ArrayList<>();
    String problems = problems(score);
    for (CheckResult check : score.checks()) {
      checks.add(of(score.exercise(), check, checks.isEmpty() ? problems : ""));
    }
    return List.copyOf(checks);
  }

  private static ExportedCheck of(String exercise, CheckResult check, String problems) {
    String headline =
        check.passed() ? ""
            : !problems.isEmpty() ? problems.lines().findFirst().orElse("")
            : check.failure().headline().isEmpty() ? word(check.outcome())
            : check.failure().headline();
    String told = problems.isEmpty() ? text(check.failure()) : problems;
    String details = check.passed() ? "" : told.isEmpty() ? headline : told;
    return new ExportedCheck(
        exercise, check.title(), check.points(), check.earned(), check.outcome(), headline,
        details);
  }

  /** All parts but the seed: it may be secret, and the command that repeats it is not at hand. */
  private static String text(Failure f) {
    return new Failure(f.kind(), f.headline(), f.given(), f.expected(), f.actual(), f.difference(),
            f.diagnosis(), "")
        .text()
        .strip();
  }

  private static String problems(ExerciseScore score) {
    return score.problems().stream()
        .limit(MOST_PROBLEMS)
        .map(problem -> MESSAGES.get("export.problem", problem.line(), problem.sentence()))
        .collect(Collectors.joining("\n"));
  }

  /** How a check ended, in a sentence. */
  private static String word(Outcome outcome) {
    return MESSAGES.get("export.outcome." + outcome.name().toLowerCase(Locale.ROOT));
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** {@code ch06.Backprop: slopes of the weights}. */
  String name() {
    return title.equals(exercise) ? exercise : exercise + ": " + title;
  }
}
