package nnbook.grader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A change of a text: lines that it has in one place only, and what takes their place.
 *
 * @param place the lines; {@code ...} stands for all up to the next one
 * @param replacement the lines in their stead
 */
record TextEdit(List<String> place, List<String> replacement) {
  private static final String GAP = "...";

  /** From lines whose first column says what becomes of them: a space, {@code -} or {@code +}. */
  static TextEdit of(List<String> marked) {
    return new TextEdit(without('+', marked), without('-', marked));
  }

  private static List<String> without(char mark, List<String> marked) {
    return marked.stream()
        .filter(line -> line.charAt(0) != mark)
        .map(line -> line.substring(1))
        .toList();
  }

  /** The lines after all edits, unless a place is not there, is there twice, or shares a line. */
  static Optional<List<String>> apply(List<TextEdit> edits, List<String> lines) {
    record Change(int start, int end, List<String> replacement) {}
    List<Change> changes = new ArrayList<>();
    for (TextEdit edit : edits) {
      List<Integer> starts = edit.starts(lines);
      if (starts.size() != 1) {
        return Optional.empty();
      }
      int start = starts.get(0);
      changes.add(new Change(start, edit.end(lines, start), edit.replacement));
    }
    changes.sort(Comparator.comparingInt(Change::start).reversed());
    List<String> changed = new ArrayList<>(lines);
    int below = lines.size();
    for (Change change : changes) {
      if (change.end() > below) {
        return Optional.empty();
      }
      below = change.start();
      List<String> old = changed.subList(change.start(), change.end());
      old.clear();
      old.addAll(change.replacement());
    }
    return Optional.of(changed);
  }

  private List<Integer> starts(List<String> lines) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (end(lines, i) > i) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Behind the last line of the place, should it begin at {@code start}; else -1. */
  private int end(List<String> lines, int start) {
    int at = start;
    boolean gap = false;
    for (String line : place) {
      if (line.equals(GAP)) {
        gap = true;
        continue;
      }
      while (gap && at < lines.size() && !lines.get(at).equals(line)) {
        at++;
      }
      gap = false;
      if (at == lines.size() || !lines.get(at).equals(line)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
