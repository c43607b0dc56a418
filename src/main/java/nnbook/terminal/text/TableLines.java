package nnbook.terminal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.snippet.chapter.Block;

/**
 * An AsciiDoc table in columns. Where they do not fit, the last column is wrapped, and where that
 * is not enough, the widest ones are.
 */
public final class TableLines {
  private static final String GAP = "  ";
  private static final int NARROWEST = 12;

  private TableLines() {}

  public static List<String> of(Block.Table table, InlineText inline, int width) {
    List<List<String>> rows =
        table.rows().stream().map(row -> row.stream().map(inline::of).toList()).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], WordWrap.columns(row.get(c)));
      }
    }
    fit(widths, width - GAP.length() * (columns - 1));
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.addAll(row(row, widths));
    }
    int rule = Math.min(width, Arrays.stream(widths).sum() + GAP.length() * (columns - 1));
    lines.add(row(rows.get(0), widths).size(), "─".repeat(rule));
    return lines;
  }

  private static void fit(int[] widths, int room) {
    int last = widths.length - 1;
    int before = Arrays.stream(widths, 0, last).sum();
    widths[last] = Math.min(widths[last], Math.max(NARROWEST, room - before));
    while (Arrays.stream(widths).sum() > room) {
      int widest = 0;
      for (int c = 1; c <= last; c++) {
        widest = widths[c] > widths[widest] ? c : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
    }
  }

  private static List<String> row(List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      wrapped.add(WordWrap.of(cells.get(c), widths[c], "", ""));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < cells.size(); c++) {
        String part = i < wrapped.get(c).size() ? wrapped.get(c).get(i) : "";
        int blanks = Math.max(0, widths[c] - WordWrap.columns(part));
        line.append(part).append(" ".repeat(blanks)).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
