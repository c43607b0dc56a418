package nnbook.grader;

/**
 * A typical wrong answer to an exercise.
 *
 * @param name what is wrong, in a word or two: {@code bias-missing}
 * @param expected what its author must be told; empty where the file does not say
 * @param source the whole class
 */
public record WrongSolution(String name, String expected, String source) {}
