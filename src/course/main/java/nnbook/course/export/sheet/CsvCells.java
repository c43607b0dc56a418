package nnbook.course.export.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV text in which single cells can be replaced. All else stays as it is, character for
 * character: the mark at its beginning, line ends, quotes that nobody needed. A parser that gives
 * values only, as libraries have, could not promise that.
 */
final class CsvCells {
  private static final char QUOTE = '"';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String DELIMITERS = ",;\t";

  /** How many lines are looked at to find the delimiter. */
  private static final int HEAD = 3;

  private final String text;
  private final char delimiter;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final Map<Cell, String> changes = new HashMap<>();
  private int at;
  private boolean closed = true;

  /** A cell: where it stands in the text, and its value without quotes. */
  private record Cell(int start, int end, String value) {}

  private CsvCells(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
    at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    while (at < text.length()) {
      rows.add(row());
    }
  }

  /** Reads {@code text}; empty when a quoted cell never ends. */
  static Optional<CsvCells> of(String text) {
    CsvCells cells =
        DELIMITERS.chars()
            .mapToObj(delimiter -> new CsvCells(text, (char) delimiter))
            .max(Comparator.comparingInt(CsvCells::headCells))
            .orElseThrow();
    return cells.closed ? Optional.of(cells) : Optional.empty();
  }

  private int headCells() {
    return rows.stream().limit(HEAD).mapToInt(List::size).sum();
  }

  private List<Cell> row() {
    List<Cell> row = new ArrayList<>();
    do {
      row.add(cell());
    } while (at < text.length() && text.charAt(at) == delimiter && at++ >= 0);
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return row;
  }

  private Cell cell() {
    int start = at;
    StringBuilder value = new StringBuilder();
    if (at < text.length() && text.charAt(at) == QUOTE) {
      quoted(value);
    }
    while (at < text.length() && "\r\n".indexOf(text.charAt(at)) < 0
        && text.charAt(at) != delimiter) {
      value.append(text.charAt(at++));
    }
    return new Cell(start, at, value.toString());
  }

  private void quoted(StringBuilder value) {
    closed = false;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != QUOTE) {
        value.append(c);
      } else if (at < text.length() && text.charAt(at) == QUOTE) {
        value.append(QUOTE);
        at++;
      } else {
        closed = true;
        return;
      }
    }
  }

  /** The values of all rows; an empty line is a row of one empty cell. */
  List<List<String>> values() {
    return rows.stream().map(row -> row.stream().map(Cell::value).toList()).toList();
  }

  /** Replaces the value of a cell that is there. */
  void replace(int row, int column, String value) {
    changes.put(rows.get(row).get(column), value);
  }

  /** The text with the new values. */
  String changed() {
    StringBuilder changed = new StringBuilder();
    int end = 0;
    List<Cell> inOrder =
        changes.keySet().stream().sorted(Comparator.comparingInt(Cell::start)).toList();
    for (Cell cell : inOrder) {
      changed.append(text, end, cell.start()).append(quotedIfNeeded(changes.get(cell)));
      end = cell.end();
    }
    return changed.append(text, end, text.length()).toString();
  }

  private String quotedIfNeeded(String value) {
    boolean plain = value.chars().allMatch(c -> c != QUOTE && c != delimiter && c >= ' ');
    return plain ? value : QUOTE + value.replace("\"", "\"\"") + QUOTE;
  }
}
