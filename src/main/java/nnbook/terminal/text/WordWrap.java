package nnbook.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;

/** Lines broken between words; colors take no room, and go on in the next line. */
public final class WordWrap {
  private static final int NARROWEST = 55;
  private static final int WIDEST = 100;
  private static final int USUAL = 80;
  private static final Pattern WIDE_GAP = Pattern.compile("(?<=\\S) {8,}");

  private WordWrap() {}

  /** As wide as {@code columns}, what the terminal says of itself, within what reads well. */
  public static int width(String columns) {
    boolean number = columns != null && columns.matches("\\d{1,4}");
    return number ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns))) : USUAL;
  }

  /** Returns how many columns a text takes; Chinese characters take two. */
  public static int columns(String text) {
    return AttributedString.fromAnsi(text).columnLength();
  }

  /**
   * Returns the lines; the first begins with {@code first}, the others with {@code next}. What fits
   * stays as it is; a word that is longer than a line has one for itself.
   */
  public static List<String> of(String text, int width, String first, String next) {
    String line = (first + text).stripTrailing();
    if (columns(line) <= width) {
      return List.of(line);
    }
    AttributedString rest = AttributedString.fromAnsi(first + narrowed(text));
    List<String> lines = new ArrayList<>();
    int from = AttributedString.fromAnsi(first).length();
    int cut = rest.columnLength() <= width ? -1 : cut(rest, from, width);
    while (cut >= 0) {
      lines.add(rest.subSequence(0, cut).toAnsi().stripTrailing());
      rest = AttributedString.join(
          AttributedString.EMPTY, new AttributedString(next), withoutIndent(rest, cut));
      from = next.length();
      cut = rest.columnLength() <= width ? -1 : cut(rest, from, width);
    }
    lines.add(rest.toAnsi().stripTrailing());
    return lines;
  }

  /** Words that stand in a column of their own move nearer where the line is too long. */
  private static String narrowed(String text) {
    return WIDE_GAP.matcher(text).replaceAll("  ");
  }

  /** After the last word that fits, else after the first; negative where that ends the text. */
  private static int cut(AttributedString line, int from, int width) {
    int fits = line.columnSubSequence(0, width).length();
    for (int i = Math.min(fits, line.length() - 1); i > from; i--) {
      if (line.charAt(i) == ' ' && line.charAt(i - 1) != ' ') {
        return i;
      }
    }
    return line.toString().indexOf(' ', Math.max(from, fits));
  }

  private static AttributedString withoutIndent(AttributedString line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return line.substring(at, line.length());
  }
}
