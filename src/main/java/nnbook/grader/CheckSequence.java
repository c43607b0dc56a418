package nnbook.grader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nnbook.diagnosis.Failure;
import nnbook.grader.compile.Compilation.TestMethod;
import nnbook.grader.worker.Report;
import nnbook.platform.Messages;

/** The checks of an exercise, one after the other, until one stops everything. */
public final class CheckSequence {
  private static final Messages MESSAGES = Messages.of("grader");

  private final List<CheckResult> results = new ArrayList<>();
  private final Report.End last;
  private boolean stopped;

  /** One that goes on after failures, but not after what may happen again and take long. */
  public CheckSequence() {
    this(Report.End.TIME_LIMIT);
  }

  private CheckSequence(Report.End last) {
    this.last = last;
  }

  /** One that ends with the first check that does not pass. */
  static CheckSequence untilFailure() {
    return new CheckSequence(Report.End.FAILED);
  }

  /** Runs each of {@code methods} by {@code check}, unless one before it has stopped all. */
  public void run(List<TestMethod> methods, Function<TestMethod, Report> check) {
    for (TestMethod method : methods) {
      if (stopped) {
        results.add(
            CheckResult.of(method, Outcome.NOT_RUN, Failure.of(MESSAGES.get("check.not.run")), ""));
        continue;
      }
      Report report = check.apply(method);
      stopped = report.end().compareTo(last) >= 0;
      results.add(CheckResult.of(method, outcome(report), report.failure(), report.printed()));
    }
  }

  /** What became of all checks so far, in their order. */
  public List<CheckResult> results() {
    return List.copyOf(results);
  }

  private static Outcome outcome(Report report) {
    return switch (report.end()) {
      case PASSED -> Outcome.PASSED;
      case FAILED ->
          switch (report.failure().kind()) {
            case NOT_STARTED -> Outcome.NOT_STARTED;
            case TEST_FAULT -> Outcome.NO_TEST;
            default -> Outcome.FAILED;
          };
      case SKIPPED -> Outcome.NOT_RUN;
      case TIME_LIMIT -> Outcome.TIME_LIMIT;
      case EXITED -> Outcome.CRASHED;
      case OUT_OF_MEMORY -> Outcome.OUT_OF_MEMORY;
    };
  }

  /** How an exercise with these checks ended: as the worst of them. */
  public static Outcome outcome(List<CheckResult> checks) {
    Outcome worst =
        checks.stream()
            .map(CheckResult::outcome)
            .max(Comparator.naturalOrder())
            .orElse(Outcome.NO_TEST);
    boolean untouched =
        checks.stream().allMatch(check -> check.outcome() == Outcome.NOT_STARTED);
    return worst == Outcome.NOT_STARTED && !untouched ? Outcome.FAILED : worst;
  }
}
