package nnbook.grader;

import java.util.List;
import java.util.Optional;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.ExitCode;

/**
 * What the grader says about one exercise.
 *
 * @param exercise the exercise
 * @param outcome how it ended: the worst of its checks
 * @param checks all checks of its graded test, in their order
 * @param problems what keeps it from compiling, or from being called
 * @param remarks what compiles and is seldom meant, in an exercise that fails
 * @param sentence why there are no checks, or empty
 */
public record Verdict(
    Exercise exercise,
    Outcome outcome,
    List<CheckResult> checks,
    List<CompileProblem> problems,
    List<CompileProblem> remarks,
    String sentence) {

  public static Verdict of(
      Exercise exercise, List<CheckResult> checks, List<CompileProblem> remarks) {
    Outcome outcome = CheckSequence.outcome(checks);
    return new Verdict(
        exercise,
        outcome,
        checks,
        List.of(),
        outcome == Outcome.FAILED ? remarks : List.of(),
        "");
  }

  /** The verdict of an exercise that nobody has touched, without running it. */
  public static Verdict notStarted(Exercise exercise) {
    return new Verdict(
        exercise, Outcome.NOT_STARTED, List.of(), List.of(), List.of(), "");
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }

  /** The failed check that tells most, with the diagnosis that explains most of them. */
  public Optional<CheckResult> told() {
    return HeadlineCheck.of(checks);
  }

  /** All checks for a report: one tells the likely mistake, the others of its kind none. */
  public List<CheckResult> toldChecks() {
    Optional<CheckResult> told = told();
    return checks.stream()
        .map(check -> told
            .filter(one -> one.name().equals(check.name()))
            .orElseGet(() ->
                check.visibility() == Visibility.HIDDEN ? check : check.withDiagnosis("")))
        .toList();
  }

  /** The points of the checks that passed. */
  public int points() {
    return checks.stream().mapToInt(CheckResult::earned).sum();
  }

  /** The points of all checks. */
  public int possiblePoints() {
    return checks.stream().mapToInt(CheckResult::points).sum();
  }

  public ExitCode exitCode() {
    return outcome.exitCode();
  }
}
