package nnbook.web.recorder;

/**
 * A named quantity on the way to an answer, as a graded test has it for the input that is filmed.
 *
 * @param name that a learner's variable of the kind would have
 * @param meaning completes "if your z is"
 * @param value a number, an array of numbers or of such arrays, or a matrix
 */
public record Station(String name, String meaning, Object value) {}
