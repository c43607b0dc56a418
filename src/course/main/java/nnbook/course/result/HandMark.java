package nnbook.course.result;

/**
 * What an instructor has entered for an exercise.
 *
 * @param graded whether its points count in place of those of the checks
 * @param points what the exercise got
 * @param possible what it could have got
 * @param comment what the student reads, or empty
 */
public record HandMark(boolean graded, int points, int possible, String comment) {}
