package nnbook.grader.puzzle;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of a puzzle: a statement, or the head of a block. An {@code else} is the last line of the
 * block that it follows.
 *
 * @param number its place in the solution, from 1; that of the right line for a distractor
 * @param parent the number of the head of its block, or 0 in the method itself
 * @param indent how many columns it stands in
 * @param code without indentation and comment; of several lines where the solution breaks it
 * @param needs the numbers of lines of its block that must stand above it, once for each way in
 *     which the block can be put in order
 * @param why why a distractor is wrong; empty for a line of the solution
 */
public record PuzzleLine(
    int number, int parent, int indent, String code, List<Set<Integer>> needs, String why) {
  /** The method itself, as the head of its outermost block. */
  static final PuzzleLine METHOD = of(0, 0, 0, "{");

  static PuzzleLine of(int number, int parent, int indent, String code) {
    return new PuzzleLine(number, parent, indent, code, List.of(Set.of()), "");
  }

  public boolean isDistractor() {
    return !why.isEmpty();
  }

  boolean opensBlock() {
    return code.endsWith("{");
  }

  public boolean continuesBlock() {
    return code.startsWith("}");
  }

  /** Whether nobody can tell the two apart. */
  public boolean looksLike(PuzzleLine other) {
    return indent == other.indent && code.equals(other.code);
  }

  /** The line as it stands in the solution's file, without a comment. */
  public String indented() {
    return code.lines().map(line -> " ".repeat(indent) + line).collect(Collectors.joining("\n"));
  }

  PuzzleLine needing(List<Set<Integer>> others) {
    return new PuzzleLine(number, parent, indent, code, others, why);
  }

  PuzzleLine mistaken(String wrong, String reason) {
    return new PuzzleLine(number, parent, indent, wrong, needs, reason);
  }
}
