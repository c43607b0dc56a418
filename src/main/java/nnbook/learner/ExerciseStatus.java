package nnbook.learner;

import java.util.Locale;

/** How an exercise stands now. */
public enum ExerciseStatus {
  PASSED,
  FAILED,
  /** Not checked since the file was changed. */
  CHANGED,
  NOT_STARTED,
  SKIPPED,
  /** The learner has deleted the file. */
  MISSING;

  /** Whether there is something to do. */
  public boolean isOpen() {
    return this != PASSED && this != SKIPPED;
  }

  /** The name as in messages and JSON: {@code not_started}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
