package nnbook.terminal.screen;

import java.io.PrintWriter;

/** A line in a terminal that the next one takes the place of; in a pipe, nothing. */
public final class PassingLine {
  private static final int BAR = 30;

  private final PrintWriter out;
  private final boolean terminal;
  private String shown = "";

  public PassingLine(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Shows {@code text} in place of what was shown; an empty text removes that. */
  public void show(String text) {
    if (terminal && !text.equals(shown)) {
      String clean = shown.isEmpty() ? "" : "\r" + " ".repeat(shown.length()) + "\r";
      out.print(clean + text);
      out.flush();
      shown = text;
    }
  }

  /** A bar of a fixed length for such a line, filled as far as {@code done} is of {@code all}. */
  public static String bar(long done, long all) {
    int length = all <= 0 ? 0 : (int) (BAR * done / all);
    return "#".repeat(length) + ".".repeat(BAR - length);
  }
}
