package nnbook.course.certify;

import java.util.List;
import nnbook.course.result.ExerciseScore;
import nnbook.grader.CheckResult;
import nnbook.grader.Exercise;

/** Grades one exercise after the other, for one thread. */
public interface ExerciseGrader extends AutoCloseable {
  /** All checks of {@code exercise}, none of which has been started; runs nothing. */
  List<CheckResult> checks(Exercise exercise);

  /** The hash of all that a score of {@code exercise} depends on, but for the code. */
  String key(Exercise exercise);

  /** Grades {@code text} in place of the exercise's file. */
  ExerciseScore score(Exercise exercise, String text);

  /** Whether the last score, of what ran out of time, would be the same on an idle machine. */
  default boolean isSure() {
    return false;
  }

  @Override
  void close();

  /** Makes graders, one a thread. */
  interface Maker {
    ExerciseGrader make();
  }
}
