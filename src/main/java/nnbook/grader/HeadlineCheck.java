package nnbook.grader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.diagnosis.Failure;
import nnbook.diagnosis.clue.Clue;
import nnbook.diagnosis.clue.Clues;

/** Which of the failed checks is told in full, and with which diagnosis. */
public final class HeadlineCheck {
  private final List<CheckResult> failed;

  private HeadlineCheck(List<CheckResult> checks) {
    this.failed = checks.stream().filter(check -> !check.passed()).toList();
  }

  /**
   * The check that stopped everything; else the first with the diagnosis that explains most checks;
   * else the first. Whether wrong inputs are refused matters less than wrong answers to right ones;
   * least does a fault of the book.
   */
  public static Optional<CheckResult> of(List<CheckResult> checks) {
    HeadlineCheck told = new HeadlineCheck(checks);
    return told.failed.stream()
        .filter(CheckResult::stopped)
        .findFirst()
        .or(told::diagnosed)
        .or(told::first);
  }

  /**
   * Where a wrong value has a diagnosis, an exception is often only its consequence; but what the
   * test foresees goes before what may happen anywhere.
   */
  private Optional<CheckResult> diagnosed() {
    List<CheckResult> values = values().toList();
    List<CheckResult> throwing = throwing().toList();
    return diagnosed(values, false)
        .or(() -> diagnosed(throwing, false))
        .or(() -> diagnosed(values, true))
        .or(() -> diagnosed(throwing, true));
  }

  private static Optional<CheckResult> diagnosed(List<CheckResult> checks, boolean general) {
    List<Clues> all = checks.stream().map(HeadlineCheck::clues).toList();
    List<Clue> likely = Clues.likely(all);
    return checks.stream()
        .filter(check -> likely.stream().anyMatch(clues(check)::holds))
        .filter(check -> likely.get(0).general() == general)
        .findFirst()
        .map(check -> isStored(check) ? check : check.withDiagnosis(Clues.diagnosis(all)));
  }

  /** What a check cannot say beside the others, it does not say at all. */
  private Optional<CheckResult> first() {
    return failed.stream()
        .min(Comparator.comparing(check -> isBroken(check) ? 2 : isRefusal(check) ? 1 : 0))
        .map(check -> isRefusal(check) ? check : check.withDiagnosis(""));
  }

  private Stream<CheckResult> values() {
    return open()
        .filter(check -> !isBroken(check) && !isRefusal(check) && !throwsSomething(check));
  }

  private Stream<CheckResult> throwing() {
    return open().filter(HeadlineCheck::throwsSomething);
  }

  /** Those whose findings learners may see. */
  private Stream<CheckResult> open() {
    return failed.stream().filter(check -> check.visibility() != Visibility.HIDDEN);
  }

  private static boolean isBroken(CheckResult check) {
    return check.outcome() == Outcome.NO_TEST;
  }

  private static boolean isRefusal(CheckResult check) {
    return check.failure().kind() == Failure.Kind.DID_NOT_THROW;
  }

  private static boolean throwsSomething(CheckResult check) {
    return check.failure().kind() == Failure.Kind.THREW;
  }

  /** Where only the diagnosis is known, as of a result that was stored, it is the only clue. */
  private static Clues clues(CheckResult check) {
    Failure failure = check.failure();
    return isStored(check) ? Clues.known(failure.diagnosis()) : failure.clues();
  }

  private static boolean isStored(CheckResult check) {
    return check.failure().clues().equals(Clues.NONE);
  }
}
