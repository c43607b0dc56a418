package nnbook.grader.puzzle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What a solution has between its tags: methods, with a statement on every line. */
public final class SolutionCode {
  private static final String BEGIN = "  // tag::solution[]\n";
  private static final String END = "  // end::solution[]\n";

  private final List<PuzzlePart> methods = new ArrayList<>();
  private final List<String> head = new ArrayList<>();
  private final List<PuzzleLine> body = new ArrayList<>();
  private final Deque<Integer> blocks = new ArrayDeque<>();
  private int count;

  private SolutionCode() {}

  /** The text between the tags; empty where there are none. */
  public static String tagged(String source) {
    int begin = source.indexOf(BEGIN);
    int end = source.indexOf(END);
    return begin < 0 || end < begin ? "" : source.substring(begin + BEGIN.length(), end);
  }

  /** The methods of a solution; lines are counted through all of them. */
  static List<PuzzlePart> methods(String source) {
    SolutionCode code = new SolutionCode();
    lines(tagged(source)).forEach(code::read);
    return code.methods;
  }

  /** The lines that hold code, without comments. */
  static List<String> lines(String source) {
    return source.lines()
        .map(line -> line.replaceFirst("(^|\\s)//.*", "").stripTrailing())
        .filter(line -> !line.isBlank() && !line.strip().matches("(/\\*|\\*).*"))
        .toList();
  }

  private void read(String line) {
    String code = line.strip();
    if (blocks.isEmpty()) {
      head.add(line);
      if (code.endsWith("{")) {
        blocks.push(0);
      }
    } else if (code.equals("}")) {
      blocks.pop();
      endMethod();
    } else {
      int indent = line.length() - code.length();
      body.add(new PuzzleLine(++count, blocks.peek(), indent, code, Set.of(), ""));
      if (code.endsWith("{")) {
        blocks.push(count);
      }
    }
  }

  private void endMethod() {
    if (blocks.isEmpty()) {
      methods.add(new PuzzlePart(String.join("\n", head), List.copyOf(body), List.of()));
      head.clear();
      body.clear();
    }
  }
}
