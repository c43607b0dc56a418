package nnbook.grader.puzzle;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nnbook.platform.TextHash;

/**
 * A method of a puzzle. Indentation is given, and closing braces follow from it.
 *
 * @param head the method's signature, which is given
 * @param lines the lines of its body, as in the solution
 * @param distractors lines that do not belong
 */
public record PuzzlePart(String head, List<PuzzleLine> lines, List<PuzzleLine> distractors) {
  /** The line of the solution with this number. */
  public PuzzleLine line(int number) {
    return lines.stream().filter(line -> line.number() == number).findFirst().orElseThrow();
  }

  /** The lines of one block, as in the solution; those of blocks inside it are no part of it. */
  public List<PuzzleLine> block(int head) {
    return lines.stream().filter(line -> line.parent() == head).toList();
  }

  /** All lines in an order that has nothing to do with the right one, and is always the same. */
  public List<PuzzleLine> shuffled() {
    return Stream.concat(lines.stream(), distractors.stream())
        .sorted(Comparator.comparing(line -> TextHash.of(line.number() + line.code())))
        .toList();
  }

  /** The lines in this order; with the braces of blocks that other lines follow. */
  public String begun(List<PuzzleLine> order) {
    Braces text = new Braces();
    order.forEach(text::add);
    return text.lines.toString();
  }

  /** The whole method with its lines in this order. */
  public String whole(List<PuzzleLine> order) {
    Braces text = new Braces();
    text.lines.add(head);
    order.forEach(text::add);
    text.close(0);
    return text.lines + "\n  }";
  }

  /** Lines of code, and the closing braces that their indentation asks for. */
  private static final class Braces {
    private final StringJoiner lines = new StringJoiner("\n");
    private final Deque<Integer> open = new ArrayDeque<>();

    void add(PuzzleLine line) {
      close(line.continuesBlock() ? line.indent() + 1 : line.indent());
      if (line.continuesBlock()) {
        open.poll(); // it brings the closing brace with it
      }
      lines.add(line.indented());
      if (line.opensBlock()) {
        open.push(line.indent());
      }
    }

    void close(int indent) {
      while (!open.isEmpty() && open.peek() >= indent) {
        lines.add(" ".repeat(open.pop()) + "}");
      }
    }
  }
}
