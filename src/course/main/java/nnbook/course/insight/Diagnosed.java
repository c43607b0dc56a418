package nnbook.course.insight;

/**
 * A mistake that a graded test has named.
 *
 * @param exercise {@code ch06.Backprop}
 * @param sentence what the test says
 */
public record Diagnosed(String exercise, String sentence) {}
