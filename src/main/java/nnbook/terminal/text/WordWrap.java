package nnbook.terminal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text broken into lines of a width; colour codes take no room. */
public final class WordWrap {
  private static final Pattern INVISIBLE = Pattern.compile("\u001b\\[[0-9;]*m|\\p{Mn}");

  private WordWrap() {}

  /** Returns the lines; the first begins with {@code first}, the others with {@code next}. */
  public static List<String> of(String text, int width, String first, String next) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int used = width(first);
    boolean fresh = true;
    for (String word : text.strip().split(" +")) {
      int wide = width(word);
      if (!fresh && used + 1 + wide > width) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        used = width(next);
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      used += wide + (fresh ? 0 : 1);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Returns how many columns a text takes; Chinese characters take two. */
  public static int width(String text) {
    return INVISIBLE.matcher(text).replaceAll("").codePoints()
        .map(c -> Character.isIdeographic(c) ? 2 : 1)
        .sum();
  }
}
