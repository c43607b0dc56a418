package nnbook.web.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Reads tables as Tablesaw does, whose own readers need more of Java than the page has: a line of
 * names, then values between commas. A column of whole numbers is an IntColumn, one of other
 * numbers a DoubleColumn, any other a StringColumn.
 */
final class CsvTable {
  private static final Set<String> MISSING = Set.of("", "NA", "N/A", "NaN", "null", "*");

  private CsvTable() {}

  /** The table that a file holds. */
  static Table read(InputStream file) {
    try (file) {
      return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table read(String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\r?\n")) {
      if (!line.isBlank()) {
        rows.add(cells(line));
      }
    }
    Table table = Table.create();
    for (int k = 0; !rows.isEmpty() && k < rows.get(0).size(); k++) {
      List<String> values = new ArrayList<>();
      for (List<String> row : rows.subList(1, rows.size())) {
        values.add(k < row.size() && !MISSING.contains(row.get(k)) ? row.get(k) : "");
      }
      table.addColumns(column(rows.get(0).get(k), values));
    }
    return table;
  }

  /** What stands between commas; within quotation marks a comma is one of the text. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /** An empty text is a missing value. */
  private static Column<?> column(String name, List<String> values) {
    if (all(values, CsvTable::isWhole)) {
      IntColumn numbers = IntColumn.create(name);
      values.forEach(text -> append(text, numbers, () -> numbers.append(Integer.parseInt(text))));
      return numbers;
    }
    if (all(values, CsvTable::isNumber)) {
      DoubleColumn numbers = DoubleColumn.create(name);
      values.forEach(text -> append(text, numbers, () -> numbers.append(Double.parseDouble(text))));
      return numbers;
    }
    StringColumn words = StringColumn.create(name);
    values.forEach(text -> append(text, words, () -> words.append(text)));
    return words;
  }

  private static void append(String text, Column<?> column, Runnable value) {
    if (text.isEmpty()) {
      column.appendMissing();
    } else {
      value.run();
    }
  }

  private static boolean all(List<String> values, Predicate<String> is) {
    return values.stream().allMatch(text -> text.isEmpty() || is.test(text));
  }

  private static boolean isWhole(String text) {
    return text.matches("[-+]?\\d{1,9}");
  }

  private static boolean isNumber(String text) {
    return text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");
  }
}
