package nnbook.course.certify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nnbook.course.result.ExerciseScore;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Stubs;
import nnbook.grader.Verdict;
import nnbook.platform.Messages;

/**
 * Grades exercises so that nothing a submission does can change its grade: it runs beside its test,
 * but may name nothing that leads out of its own methods, and all of it is in a sandbox. For one
 * thread at a time; several graders may work side by side.
 */
public final class CertifiedGrader implements ExerciseGrader {
  private static final Messages MESSAGES = Messages.of("course");

  private final Path home;
  private final CertifiedRules rules;
  private final Grader grader;

  /** The checks of an exercise that its solution passes. */
  private final Map<String, Set<String>> sound = new HashMap<>();

  private CertifiedGrader(Path home, CertifiedRules rules, Grader grader) {
    this.home = home;
    this.rules = rules;
    this.grader = grader;
  }

  /** A grader for the project in {@code home}. */
  public static CertifiedGrader of(Path home, CertifiedRules rules) {
    return of(home, Stubs.of(home), rules);
  }

  /** The same with other stubs. */
  public static CertifiedGrader of(Path home, Stubs stubs, CertifiedRules rules) {
    return new CertifiedGrader(
        home, rules, Grader.of(home, stubs, rules.limit(), new CertifiedMode(rules)));
  }

  /** Grades {@code text}, handed in for {@code exercise}. */
  public Verdict check(Exercise exercise, String text) {
    Verdict verdict = grader.check(exercise, text, "");
    return verdict.checks().stream().anyMatch(check -> check.outcome() == Outcome.NO_TEST)
        ? blamed(verdict)
        : verdict;
  }

  /**
   * A check that broke, but does not break on the solution, broke on the answer: a list that holds
   * itself, numbers that are texts. Without a solution at hand, as in an autograder, each does.
   */
  private Verdict blamed(Verdict verdict) {
    Set<String> good = sound.computeIfAbsent(
        verdict.exercise().id(), id -> passedBySolution(verdict.exercise(), verdict.checks()));
    List<CheckResult> checks = verdict.checks().stream()
        .map(check -> check.outcome() == Outcome.NO_TEST && good.contains(check.name())
            ? check.failedFor(MESSAGES.get("certify.unusable", thrown(check)))
            : check)
        .toList();
    return Verdict.of(verdict.exercise(), checks, verdict.remarks());
  }

  /** The simple name of what broke a check: its stack trace begins with it. */
  private static String thrown(CheckResult check) {
    return check.failure().actual().replaceFirst("(?s)[:\\n].*", "").replaceFirst(".*[.$]", "");
  }

  private Set<String> passedBySolution(Exercise exercise, List<CheckResult> all) {
    Path solution = ExercisePaths.of(home, exercise).solution();
    List<CheckResult> checks = Files.exists(solution)
        ? grader.check(exercise, ExerciseCatalog.source(solution), "").checks().stream()
            .filter(CheckResult::passed).toList()
        : all;
    return checks.stream().map(CheckResult::name).collect(Collectors.toSet());
  }

  @Override
  public ExerciseScore score(Exercise exercise, String text) {
    return ExerciseScore.of(check(exercise, text), "");
  }

  @Override
  public boolean isSure() {
    return grader.wasBusy();
  }

  @Override
  public List<CheckResult> checks(Exercise exercise) {
    return grader.checks(exercise);
  }

  /** Other rules, or other protections, can give another score. */
  @Override
  public String key(Exercise exercise) {
    return grader.key(exercise, rules.limit() + " " + rules.seeds() + " "
        + rules.allowed().text()) + " " + rules.sandbox().text();
  }

  @Override
  public void close() {
    grader.close();
  }
}
