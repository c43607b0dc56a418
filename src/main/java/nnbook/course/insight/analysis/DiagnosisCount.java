package nnbook.course.insight.analysis;

import nnbook.course.insight.cohort.Diagnosed;

/**
 * How often a mistake was named.
 *
 * @param mistake what the graded test says
 * @param students how many students have made it
 */
public record DiagnosisCount(Diagnosed mistake, int students) {}
