package nnbook.course.grade;

/**
 * What is to be done about one exercise of an attempt.
 *
 * @param key what its score will be kept as; empty when there is nothing to run
 * @param code what its text is kept as; empty when there is none
 * @param fault why the file could not be read, or empty
 */
record PlannedExercise(String key, String code, String fault) {
  /** The file was not touched, or is missing. */
  static final PlannedExercise UNTOUCHED = new PlannedExercise("", "", "");

  static PlannedExercise unreadable(String fault) {
    return new PlannedExercise("", "", fault);
  }

  boolean runs() {
    return !key.isEmpty();
  }
}
