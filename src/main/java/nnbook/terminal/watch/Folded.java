package nnbook.terminal.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nnbook.terminal.text.WordWrap;
import org.jline.utils.AttributedString;

/** Text whose lines are too long for a screen: broken, with columns and colours kept. */
final class Folded {
  /** The indentation of a line, and a label before its text if a gap follows it. */
  private static final Pattern MARGIN = Pattern.compile("^ *(?:\\S+ {2,}|[✓✗–] )?");

  /** Where prose goes on in the next line; code ends its lines otherwise. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?m)^( *)(\\S.*[^;{}\\s])\n\\1(?=[\\p{Ll}\\d(])(?!\\S+ {2})");

  private static final Pattern WIDE_GAP = Pattern.compile("(?<=\\S) {8,}");

  private Folded() {}

  static List<AttributedString> of(String text, int width) {
    List<AttributedString> lines = new ArrayList<>();
    for (String line : joined(text, width).lines().toList()) {
      boolean fits = WordWrap.width(line) <= width;
      String narrow = fits ? line : WIDE_GAP.matcher(line).replaceAll("  ");
      fold(AttributedString.fromAnsi(narrow), width, lines);
    }
    return lines;
  }

  /** Sentences in one line, where they were broken for a screen wider than this one. */
  private static String joined(String text, int width) {
    boolean fits = text.lines().allMatch(line -> WordWrap.width(line) <= width);
    String before = text;
    String after = fits ? text : GOES_ON.matcher(text).replaceAll("$1$2 ");
    while (!after.equals(before)) {
      before = after;
      after = GOES_ON.matcher(before).replaceAll("$1$2 ");
    }
    return after;
  }

  private static void fold(AttributedString line, int width, List<AttributedString> lines) {
    int margin = margin(line.toString(), width);
    AttributedString indent = new AttributedString(" ".repeat(margin));
    AttributedString rest = line;
    while (rest.columnLength() > width) {
      int cut = cut(rest, margin, width);
      lines.add(rest.subSequence(0, cut));
      while (cut < rest.length() && rest.charAt(cut) == ' ') {
        cut++;
      }
      rest = AttributedString.join(AttributedString.EMPTY, indent, rest.substring(cut, rest.length()));
    }
    lines.add(rest);
  }

  /** A margin that leaves no room is narrowed to the indentation. */
  private static int margin(String line, int width) {
    Matcher margin = MARGIN.matcher(line);
    int columns = margin.find() ? margin.end() : 0;
    int indent = line.length() - line.stripLeading().length();
    return columns < width / 2 ? columns : Math.min(indent, width / 2);
  }

  /** After the last word that fits; in the middle of one that is longer than the line. */
  private static int cut(AttributedString line, int margin, int width) {
    int fits = line.columnSubSequence(0, width).length();
    for (int i = fits; i > margin; i--) {
      if (line.charAt(i) == ' ') {
        return i;
      }
    }
    return Math.max(margin + 1, fits);
  }
}
