package nnbook.terminal.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paragraphs and code, to be laid out for a terminal of any width. */
public final class Document {
  /** A line that is too long goes on below its text, not below its label or bullet. */
  private static final Pattern MARGIN =
      Pattern.compile("^ *(?:\\S+(?: \\S+){0,2} {2,}|(?:[•✓✗–*-]|\\d+\\.) )?(?=\\S)");

  private static final int WIDEST_MARGIN = 16;

  private final boolean colors;
  private final List<Line> lines = new ArrayList<>();

  /** Code is never broken, and never joined. */
  private record Line(String first, String next, String text, boolean code) {
    List<String> wrapped(int width) {
      return code ? List.of(first + text) : WordWrap.of(text, width, first, next);
    }
  }

  public Document(boolean colors) {
    this.colors = colors;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  public Document emptyLine() {
    return code("");
  }

  /** A paragraph for each line of {@code text}, which keeps its own indentation. */
  public Document paragraphs(String text) {
    return paragraphs("", text, TextStyle.PLAIN);
  }

  /** The same, further in. */
  public Document paragraphs(String indent, String text) {
    return paragraphs(indent, text, TextStyle.PLAIN);
  }

  /** The same in a style. */
  public Document paragraphs(String indent, String text, TextStyle style) {
    for (String line : text.isEmpty() ? List.of("") : text.lines().toList()) {
      int margin = margin(line);
      String label = line.substring(0, margin);
      String first = label.isBlank() ? label : style.on(label, colors);
      String words = style.on(line.substring(margin), colors);
      hanging(indent + first, indent + " ".repeat(margin), words);
    }
    return this;
  }

  private static int margin(String line) {
    Matcher margin = MARGIN.matcher(line);
    int indent = line.length() - line.stripLeading().length();
    return margin.find() && margin.end() <= WIDEST_MARGIN ? margin.end() : indent;
  }

  /** A paragraph that begins with {@code first}; its other lines begin with {@code next}. */
  public Document hanging(String first, String next, String text) {
    lines.add(new Line(first, next, text, false));
    return this;
  }

  /** Lines that stay as they are. */
  public Document code(String text) {
    (text.isEmpty() ? List.of("") : text.lines().toList())
        .forEach(line -> lines.add(new Line("", "", line, true)));
    return this;
  }

  /** All of another document, further in. */
  public Document append(String indent, Document other) {
    other.lines.forEach(line ->
        lines.add(new Line(indent + line.first, indent + line.next, line.text, line.code)));
    return this;
  }

  /** Returns the lines for a terminal of that width. */
  public List<String> lines(int width) {
    return lines.stream()
        .flatMap(line -> line.wrapped(width).stream())
        .map(String::stripTrailing)
        .toList();
  }

  public void print(PrintWriter out, int width) {
    lines(width).forEach(out::println);
  }

  /** The text without any line broken. */
  @Override
  public String toString() {
    return String.join("\n", lines(Integer.MAX_VALUE - 1));
  }
}
