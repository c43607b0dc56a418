package nnbook.course.grade;

import java.util.Set;
import nnbook.grader.Exercise;

/**
 * One text to be graded, whoever handed it in.
 *
 * @param exercise the exercise that it is
 * @param key what its score will be kept as
 * @param code what its text is kept as
 * @param students who has handed it in
 */
record GradingJob(Exercise exercise, String key, String code, Set<String> students) {}
