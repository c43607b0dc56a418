package nnbook.course.grade;

/** Is told how far the grading of a course has come; by several threads, one at a time. */
public interface GradingProgress {
  /** Nobody watches. */
  GradingProgress NONE = (done, all) -> { };

  /** So many of all texts that had to be graded are. */
  void graded(int done, int all);
}
