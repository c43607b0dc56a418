package nnbook.course.certify;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nnbook.course.result.ExerciseScore;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.grader.Verdict;
import nnbook.platform.ProjectLayout;

/**
 * Grades exercises so that nothing a submission does can change its grade: the graded test runs in
 * one JVM, the submission in another, and between them go plain values. For one thread at a time;
 * several graders may work side by side.
 */
public final class CertifiedGrader implements AutoCloseable {
  /** The test itself may take a while longer than the submission. */
  private static final Duration FOR_THE_TEST = Duration.ofSeconds(20);

  private final CertifiedRules rules;
  private final Grader grader;

  private CertifiedGrader(CertifiedRules rules, Grader grader) {
    this.rules = rules;
    this.grader = grader;
  }

  /** A grader for the project in {@code home}. */
  public static CertifiedGrader of(Path home, CertifiedRules rules) {
    return of(home, Stubs.of(home), rules);
  }

  /** The same with other stubs. */
  public static CertifiedGrader of(Path home, Stubs stubs, CertifiedRules rules) {
    ChildFiles files = ChildFiles.in(new ProjectLayout(home).target().resolve("certify"));
    Duration limit = rules.limit().plus(FOR_THE_TEST);
    return new CertifiedGrader(
        rules, Grader.of(home, stubs, limit, new CertifiedStaging(rules, files)));
  }

  /** Grades {@code text}, handed in for {@code exercise}. */
  public Verdict check(Exercise exercise, String text) {
    return grader.check(exercise, text, "");
  }

  /** The same as a score; {@code key} is kept in it. */
  public ExerciseScore score(Exercise exercise, String text, String key) {
    Verdict verdict = check(exercise, text);
    return new ExerciseScore(
        exercise.id(),
        verdict.outcome(),
        verdict.toldChecks().stream().map(this::shown).toList(),
        verdict.problems(),
        verdict.sentence(),
        key);
  }

  /** All checks that count for {@code exercise}, as if nothing had been handed in. */
  public List<CheckResult> checks(Exercise exercise) {
    return grader.checks(exercise).stream().map(this::shown).toList();
  }

  /**
   * The hash of all that a score of {@code exercise} depends on beside the submitted code: test,
   * helpers, hidden checks, stub, engine, JDK, rules.
   */
  public String key(Exercise exercise) {
    return grader.key(exercise, rules.limit() + " " + rules.seeds() + " " + rules.visibility());
  }

  private CheckResult shown(CheckResult check) {
    return check.within(rules.visibility());
  }

  @Override
  public void close() {
    grader.close();
  }
}
