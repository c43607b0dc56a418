package nnbook.grader.compile;

/**
 * One thing that keeps a file from compiling, or from being called by its tests.
 *
 * @param line where, counted from 1; 0 for the file as a whole
 * @param code the source line, without its indentation
 * @param sentence what it means in plain words
 * @param original the compiler's own message, or empty
 */
public record CompileProblem(long line, String code, String sentence, String original) {
  /** Whether a learner has read this at the same line already. */
  boolean repeats(CompileProblem earlier) {
    return line == earlier.line && sentence.equals(earlier.sentence);
  }
}
