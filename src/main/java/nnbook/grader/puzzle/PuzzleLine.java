package nnbook.grader.puzzle;

import java.util.Set;

/**
 * A line of a puzzle: a statement, or the head of a block.
 *
 * @param number its place in the solution, from 1; that of the right line for a distractor
 * @param parent the number of the head of its block, or 0 in the method itself
 * @param indent how many columns it stands in
 * @param code without indentation and comment
 * @param needs the numbers of lines of its block that must stand above it
 * @param why why a distractor is wrong; empty for a line of the solution
 */
public record PuzzleLine(
    int number, int parent, int indent, String code, Set<Integer> needs, String why) {
  public boolean isDistractor() {
    return !why.isEmpty();
  }

  boolean opensBlock() {
    return code.endsWith("{");
  }

  /** The line as it stands in the solution's file, without a comment. */
  public String indented() {
    return " ".repeat(indent) + code;
  }

  PuzzleLine needing(Set<Integer> others) {
    return new PuzzleLine(number, parent, indent, code, others, why);
  }

  PuzzleLine mistaken(String wrong, String reason) {
    return new PuzzleLine(number, parent, indent, wrong, needs, reason);
  }
}
