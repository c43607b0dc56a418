package nnbook.course.insight.cohort;

/**
 * How a student fared with an exercise.
 *
 * @param started whether anything was written
 * @param passed whether it passed in the end
 * @param skipped whether it was skipped on purpose
 * @param gaveUp whether the solution was asked for before passing
 * @param hints how many hints were looked at
 * @param tries how often a changed file was checked; 0 where that is not known
 */
public record ExerciseTrail(
    boolean started, boolean passed, boolean skipped, boolean gaveUp, int hints, int tries) {

  /** Whether it was begun and is not done. */
  public boolean isLeft() {
    return started && !passed;
  }

  /** Whether the student has done anything with it. */
  public boolean isTouched() {
    return started || skipped || gaveUp || hints > 0;
  }

  /** What a student has done by both accounts; {@code other} was graded, and knows better. */
  public ExerciseTrail with(ExerciseTrail other) {
    return new ExerciseTrail(
        started || other.started,
        other.passed,
        skipped || other.skipped,
        gaveUp || other.gaveUp,
        Math.max(hints, other.hints),
        Math.max(tries, other.tries));
  }
}
