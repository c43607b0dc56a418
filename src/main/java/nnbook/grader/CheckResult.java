package nnbook.grader;

import nnbook.exercise.Failure;
import nnbook.grader.compile.Compilation.TestMethod;

/**
 * One check of an exercise: a method of its graded test.
 *
 * @param method the method's name
 * @param points what it is worth
 * @param outcome how it ended
 * @param failure the parts of the failed expectation; all empty when it passed
 * @param printed what the learner's code printed
 * @param hidden what a hidden check is about; empty for one that learners may see
 */
public record CheckResult(
    String method,
    int points,
    Outcome outcome,
    Failure failure,
    String printed,
    String hidden) {

  static CheckResult of(TestMethod method, Outcome outcome, Failure failure, String printed) {
    return new CheckResult(
        method.name(), method.points(), outcome, failure, printed, method.hidden());
  }

  /** The method's name as a sentence. */
  public String title() {
    return method.replace('_', ' ');
  }

  /** Whether it ended the JVM, so that the checks after it did not run. */
  public boolean stopped() {
    return outcome.compareTo(Outcome.TIME_LIMIT) >= 0 && outcome != Outcome.NO_TEST;
  }

  /** The same with what is told in place of its own diagnosis. */
  CheckResult withDiagnosis(String diagnosis) {
    return new CheckResult(
        method, points, outcome, failure.told(diagnosis), printed, hidden);
  }

  public boolean isDiagnosed() {
    return !failure.diagnosis().isEmpty();
  }

  public boolean passed() {
    return outcome == Outcome.PASSED;
  }
}
