package ch19;

import java.util.List;

/**
 * Cuts names into examples: for every letter of every name, in this order, and for the dot behind
 * each name, the letters before it and the letter itself.
 *
 * <p>The numbers of the letters are 1 for 'a' to 26 for 'z'; 0 is the dot. Each row of the result
 * [examples x (length + 1)] holds the {@code length} letters before, the oldest first, and in its
 * last place the letter that follows them. Where a name has fewer letters before, there are dots.
 * {@code length} is at least 1.
 *
 * <p>★★ 10 minutes. Chapter: ch19-window.
 */
public final class CutWindows {
  private CutWindows() {}

  public static int[][] windows(List<String> names, int length) {
    // TODO ch19.CutWindows: one row for each letter and for the dot behind a name
    throw new UnsupportedOperationException("TODO ch19.CutWindows");
  }
}
