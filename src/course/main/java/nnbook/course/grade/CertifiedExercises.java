package nnbook.course.grade;

import java.nio.file.Path;
import java.util.List;
import nnbook.course.certify.CertifiedGrader;
import nnbook.course.certify.CertifiedRules;
import nnbook.course.result.ExerciseScore;
import nnbook.course.sandbox.Sandbox;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Stubs;

/** Grades so that nothing a submission does can change its grade. */
public final class CertifiedExercises implements ExerciseGrader {
  private final CertifiedGrader grader;
  private final String protections;

  /** A grader for the project in {@code home}, by the rules of a course. */
  public CertifiedExercises(Path home, Stubs stubs, CourseRules rules, Sandbox sandbox) {
    CertifiedRules certified =
        CertifiedRules.standard()
            .withLimit(rules.timeLimit())
            .withSeeds(rules.seed().orElse(0))
            .withSandbox(sandbox);
    this.grader =
        CertifiedGrader.of(
            home, stubs, rules.hidden().map(certified::withHidden).orElse(certified));
    this.protections = sandbox.text();
  }

  @Override
  public List<CheckResult> checks(Exercise exercise) {
    return grader.checks(exercise);
  }

  /** Other protections can give another score, so that they belong to the key. */
  @Override
  public String key(Exercise exercise) {
    return grader.key(exercise) + " " + protections;
  }

  @Override
  public ExerciseScore score(Exercise exercise, String text) {
    return grader.score(exercise, text, "");
  }

  @Override
  public void close() {
    grader.close();
  }
}
