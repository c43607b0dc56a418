package nnbook.grader.compile;

/** A method of a graded test: its name and the points of its @Points. */
public record TestMethod(String name, int points) {}
