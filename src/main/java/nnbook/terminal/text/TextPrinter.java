package nnbook.terminal.text;

import java.io.PrintWriter;
import java.util.StringJoiner;

/** What verdicts are written on: lines with indentation, color, and words that stay whole. */
public final class TextPrinter {
  private static final int WIDTH = width(System.getenv("COLUMNS"));

  private final PrintWriter out;
  private final boolean colors;

  public TextPrinter(PrintWriter out, boolean colors) {
    this.out = out;
    this.colors = colors;
  }

  public void line(String text) {
    out.println(text.stripTrailing());
  }

  public void line() {
    out.println();
  }

  /** Every line of {@code text} behind {@code indent}; a long one goes on below itself. */
  public void block(String indent, String text) {
    block(indent, text, "");
  }

  /** The same in a color. */
  public void block(String indent, String text, String color) {
    for (String line : text.lines().toList()) {
      for (String part : wrapped(line, WIDTH - indent.length()).lines().toList()) {
        line(indent + paint(color, part));
      }
    }
  }

  /** {@code text} in a color, such as {@code 31;1} for bold red. */
  public String paint(String color, String text) {
    return colors && !color.isEmpty() && !text.isEmpty()
        ? "\u001B[" + color + "m" + text + "\u001B[0m"
        : text;
  }

  /** Broken between words; what follows stands as far in as the beginning. */
  public static String wrapped(String line, int width) {
    String indent = " ".repeat(line.length() - line.stripLeading().length());
    StringJoiner lines = new StringJoiner("\n");
    StringBuilder current = new StringBuilder(indent);
    for (String word : line.stripLeading().split(" ")) {
      boolean empty = current.length() == indent.length();
      if (!empty && current.length() + 1 + word.length() > width) {
        lines.add(current);
        current = new StringBuilder(indent);
        empty = true;
      }
      current.append(empty ? "" : " ").append(word);
    }
    return lines.add(current).toString();
  }

  public static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  /** As wide as the terminal says, within what reads well. */
  public static int width(String columns) {
    boolean number = columns != null && columns.matches("\\d{1,4}");
    return number ? Math.max(55, Math.min(100, Integer.parseInt(columns))) : 80;
  }
}
