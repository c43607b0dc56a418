package nnbook.author.audit;

import nnbook.grader.ExercisePaths;

/**
 * A mutant of a solution: one thing in it was changed, and the graded test ran.
 *
 * @param exercise {@code ch05.Descend}
 * @param method the method that was changed; for a lambda the one around it
 * @param line the number of the changed line in the solution
 * @param code what stands there
 * @param change what was changed, in PIT's words
 * @param killed whether the graded test noticed
 */
public record Mutant(
    String exercise, String method, int line, String code, String change, boolean killed) {

  /** File and line, as an editor opens them. */
  public String place() {
    return ExercisePaths.solutionName(exercise) + ":" + line;
  }
}
