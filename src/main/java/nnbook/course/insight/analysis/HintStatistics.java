package nnbook.course.insight.analysis;

/**
 * How a hint fared.
 *
 * @param number which hint, from 1
 * @param seen how many students have looked at it
 * @param helped how many of these have passed without a further hint and without the solution
 */
public record HintStatistics(int number, int seen, int helped) {}
