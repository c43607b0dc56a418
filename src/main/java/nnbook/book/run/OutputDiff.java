package nnbook.book.run;

import java.util.ArrayList;
import java.util.List;
import nnbook.platform.Messages;

/** Shows two texts line by line: what is only in the book, only printed, or in both. */
final class OutputDiff {
  private static final Messages MESSAGES = Messages.of("book");

  private OutputDiff() {}

  static String of(String recorded, String printed) {
    List<String> old = recorded.isEmpty() ? List.of() : recorded.lines().toList();
    List<String> now = printed.isEmpty() ? List.of() : printed.lines().toList();
    int[][] common = common(old, now);
    List<String> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        lines.add(MESSAGES.get("diff.same", old.get(i++)));
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add(MESSAGES.get("diff.book", old.get(i++)));
      } else {
        lines.add(MESSAGES.get("diff.printed", now.get(j++)));
      }
    }
    return String.join("\n", lines);
  }

  /** Length of the longest common subsequence of old[i…] and now[j…]. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }
}
