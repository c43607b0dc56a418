package ch19;

import java.util.ArrayList;
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

  // tag::solution[]
  public static int[][] windows(List<String> names, int length) {
    List<int[]> rows = new ArrayList<>();
    for (String name : names) {
      int[] window = new int[length + 1];
      for (int i = 0; i <= name.length(); i++) {
        window[length] = i < name.length() ? name.charAt(i) - 'a' + 1 : 0;
        rows.add(window.clone());
        for (int k = 0; k < length; k++) {
          window[k] = window[k + 1];
        }
      }
    }
    return rows.toArray(new int[0][]);
  }
  // end::solution[]
}
