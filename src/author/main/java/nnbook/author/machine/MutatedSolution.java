package nnbook.author.machine;

import nnbook.grader.ExercisePaths;

/**
 * A wrong answer made by machine: a solution with one change.
 *
 * @param exercise {@code ch05.Descend}
 * @param method the method that was changed
 * @param line the number of the changed line
 * @param code what stands there in the solution
 * @param kind the kind of mistake
 * @param change what was changed: {@code a + b becomes a - b}
 * @param text the whole answer
 */
public record MutatedSolution(
    String exercise,
    String method,
    int line,
    String code,
    ChangeKind kind,
    String change,
    String text) {

  /** File and line, as an editor opens them. */
  public String place() {
    return ExercisePaths.solutionName(exercise) + ":" + line;
  }
}
