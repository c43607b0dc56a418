package nnbook.course.grade;

import nnbook.grader.Exercise;

/**
 * One text to be graded, whoever handed it in.
 *
 * @param exercise the exercise that it is
 * @param key what its score will be kept as
 * @param code what its text is kept as
 */
record GradingJob(Exercise exercise, String key, String code) {}
