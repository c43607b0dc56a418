package nnbook.terminal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An AsciiDoc table in columns; where they do not fit, the last column is wrapped. */
public final class TableLines {
  private static final String GAP = "  ";
  private static final int NARROWEST = 12;

  private TableLines() {}

  public static List<String> of(String source, InlineText inline, int width) {
    List<List<String>> rows = rows(source, inline);
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
    int before = Arrays.stream(widths, 0, columns - 1).sum() + GAP.length() * (columns - 1);
    widths[columns - 1] = Math.max(NARROWEST, Math.min(widths[columns - 1], width - before));
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.addAll(row(row, widths));
    }
    int rule = Math.min(width, before + widths[columns - 1]);
    lines.add(row(rows.get(0), widths).size(), "─".repeat(rule));
    return lines;
  }

  /** The first line that has cells says how many a row has. */
  private static List<List<String>> rows(String source, InlineText inline) {
    int columns = 0;
    List<String> cells = new ArrayList<>();
    for (String line : source.lines().filter(text -> !text.isBlank()).toList()) {
      String[] parts = line.split("(?<!\\\\)\\|", -1);
      if (!parts[0].isBlank() && !cells.isEmpty()) {
        cells.set(cells.size() - 1, cells.get(cells.size() - 1) + " " + parts[0].strip());
      }
      for (int i = 1; i < parts.length; i++) {
        cells.add(parts[i].strip().replace("\\|", "|"));
      }
      columns = columns == 0 ? cells.size() : columns;
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; columns > 0 && i < cells.size(); i += columns) {
      List<String> row = cells.subList(i, Math.min(cells.size(), i + columns));
      rows.add(row.stream().map(inline::of).toList());
    }
    return rows;
  }

  private static List<String> row(List<String> cells, int[] widths) {
    StringBuilder start = new StringBuilder();
    int last = widths.length - 1;
    for (int c = 0; c < Math.min(last, cells.size()); c++) {
      int blanks = widths[c] - WordWrap.columns(cells.get(c));
      start.append(cells.get(c)).append(" ".repeat(blanks)).append(GAP);
    }
    String words = last < cells.size() ? cells.get(last) : "";
    String indent = " ".repeat(WordWrap.columns(start.toString()));
    int width = indent.length() + widths[last];
    return WordWrap.of(words, width, start.toString(), indent).stream()
        .map(String::stripTrailing)
        .toList();
  }
}
