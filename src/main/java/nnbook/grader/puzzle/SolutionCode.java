package nnbook.grader.puzzle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** What a solution has between its tags: methods, and the statements of each. */
public final class SolutionCode {
  private static final String BEGIN = "  // tag::solution[]\n";
  private static final String END = "  // end::solution[]\n";
  private static final Pattern HEAD_OF_BLOCK =
      Pattern.compile("(?s)(?:} )?(?:if|else|for|while|do|try|catch|finally)\\b.*\\{");
  private static final Pattern LITERAL =
      Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'");

  private final List<PuzzlePart> methods = new ArrayList<>();
  private final List<String> head = new ArrayList<>();
  private final List<PuzzleLine> body = new ArrayList<>();
  private final List<String> begun = new ArrayList<>();
  private final Deque<PuzzleLine> blocks = new ArrayDeque<>();
  private int count;

  private SolutionCode() {}

  /** The text between the tags; empty where there are none. */
  public static String tagged(String source) {
    int begin = source.indexOf(BEGIN);
    int end = source.indexOf(END);
    return begin < 0 || end < begin ? "" : source.substring(begin + BEGIN.length(), end);
  }

  /**
   * The methods of a solution, with a line for each statement and for each head of a block; they
   * are counted through all methods. A statement of several lines is one.
   */
  public static List<PuzzlePart> methods(String source) {
    SolutionCode code = new SolutionCode();
    lines(tagged(source)).forEach(code::read);
    return code.methods;
  }

  /** The lines that hold code, without comments. */
  static List<String> lines(String source) {
    return source.replaceAll("(?s)/\\*.*?\\*/", "").lines()
        .map(line -> line.replaceFirst("(^|\\s)//.*", "").stripTrailing())
        .filter(line -> !line.isBlank())
        .toList();
  }

  private void read(String line) {
    if (blocks.isEmpty()) {
      head.add(line);
      if (line.endsWith("{")) {
        blocks.push(PuzzleLine.METHOD);
      }
      return;
    }
    begun.add(line);
    int indent = begun.get(0).length() - begun.get(0).stripLeading().length();
    String code = String.join("\n", begun).stripIndent();
    if (isWhole(code)) {
      begun.clear();
      take(indent, code);
    }
  }

  private static boolean isWhole(String code) {
    String plain = withoutLiterals(code);
    boolean head = HEAD_OF_BLOCK.matcher(plain).matches();
    int open = depth(plain) - (head && !plain.startsWith("}") ? 1 : 0);
    return plain.equals("}") || open == 0 && (head || plain.endsWith(";"));
  }

  public static String withoutLiterals(String code) {
    return LITERAL.matcher(code).replaceAll("");
  }

  private static int depth(String plain) {
    return plain.replaceAll("[^(\\[{]", "").length() - plain.replaceAll("[^)\\]}]", "").length();
  }

  private void take(int indent, String code) {
    if (code.equals("}")) {
      endBlock();
      return;
    }
    PuzzleLine line = PuzzleLine.of(++count, blocks.peek().number(), indent, code);
    body.add(line);
    if (line.opensBlock()) {
      blocks.push(line);
    }
  }

  /** An {@code else} stands in the block that it follows, and ends with it. */
  private void endBlock() {
    while (blocks.pop().continuesBlock()) {
      continue;
    }
    if (blocks.isEmpty()) {
      methods.add(new PuzzlePart(String.join("\n", head), List.copyOf(body), List.of()));
      head.clear();
      body.clear();
    }
  }
}
