package nnbook.course.grade;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nnbook.course.certify.ExerciseGrader;
import nnbook.course.result.ExerciseScore;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;
import nnbook.grader.Outcome;
import nnbook.grader.Visibility;

/** Stands in for a grader: a check passes when its name occurs in the code. Counts what it ran. */
final class PatternGrader implements ExerciseGrader {
  private static final String SECRET = "the secret input 4711";

  private final AtomicInteger runs;
  private final String version;

  PatternGrader(AtomicInteger runs, String version) {
    this.runs = runs;
    this.version = version;
  }

  @Override
  public List<CheckResult> checks(Exercise exercise) {
    return Stream.of("first", "second", "hidden")
        .map(name -> check(name, Outcome.NOT_STARTED)).toList();
  }

  private static CheckResult check(String name, Outcome outcome) {
    boolean passed = outcome != Outcome.FAILED;
    Failure failure = new Failure(Failure.Kind.WRONG_VALUE, passed ? "" : "The answer is wrong.",
        passed ? "" : SECRET, passed ? "" : "<b>1</b>", passed ? "" : "\u0000 ]]> \ud800", "",
        passed ? "" : "No " + name + ".", "");
    boolean hidden = name.equals("hidden");
    return new CheckResult(name, hidden ? 3 : 1, outcome,
        hidden ? Visibility.HIDDEN : Visibility.VISIBLE, hidden ? "large inputs" : "", failure, "");
  }

  @Override
  public String key(Exercise exercise) {
    return version + exercise.id();
  }

  @Override
  public ExerciseScore score(Exercise exercise, String text) {
    runs.incrementAndGet();
    if (text.contains("CRASH") || text.contains("FLAKY") && runs.get() == 1) {
      List<CheckResult> crashed = Stream.of("first", "second", "hidden")
          .map(name -> check(name, Outcome.CRASHED)).toList();
      return new ExerciseScore(exercise.id(), Outcome.CRASHED, crashed, List.of(), "", "");
    }
    if (text.contains("FAULT")) {
      throw new IllegalStateException("lost");
    }
    List<CheckResult> checks = Stream.of("first", "second", "hidden")
        .map(name -> check(name,
            text.contains(name) ? Outcome.PASSED : Outcome.FAILED)).toList();
    boolean all = checks.stream().allMatch(CheckResult::passed);
    return new ExerciseScore(exercise.id(), all ? Outcome.PASSED : Outcome.FAILED, checks,
        List.of(), "", "");
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
