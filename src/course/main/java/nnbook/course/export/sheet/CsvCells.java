package nnbook.course.export.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.course.submission.CourseTable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV text in which single cells can be replaced. Lines without such a cell stay as they are,
 * character for character, and so do the mark at the beginning, dividers and line ends.
 */
final class CsvCells {
  private static final String MARK = "\uFEFF";

  private final String mark;
  private final String text;
  private final CSVFormat format;
  private final List<CSVRecord> rows;
  private final Map<Integer, String[]> changes = new HashMap<>();

  private CsvCells(String mark, String text, CSVFormat format, List<CSVRecord> rows) {
    this.mark = mark;
    this.text = text;
    this.format = format;
    this.rows = rows;
  }

  /** Reads {@code file}; empty when it is no table, as where a quoted cell never ends. */
  static Optional<CsvCells> of(String file) {
    String mark = file.startsWith(MARK) ? MARK : "";
    String text = file.substring(mark.length());
    CSVFormat format = CourseTable.format(text).builder()
        .setIgnoreSurroundingSpaces(false).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return Optional.of(new CsvCells(mark, text, format, parser.getRecords()));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /** The values of all rows; an empty line is a row of one empty cell. */
  List<List<String>> values() {
    return rows.stream().map(CSVRecord::toList).toList();
  }

  /** Replaces the value of a cell that is there. */
  void replace(int row, int column, String value) {
    changes.computeIfAbsent(row, number -> rows.get(number).values())[column] = value;
  }

  /** The text with the new values. */
  String changed() {
    StringBuilder changed = new StringBuilder(mark);
    for (int row = 0; row < rows.size(); row++) {
      String line = line(row);
      changed.append(changes.containsKey(row)
          ? format.format((Object[]) changes.get(row)) + line.replaceFirst("(?s).*?(\\R?)$", "$1")
          : line);
    }
    return changed.toString();
  }

  private String line(int row) {
    int end = row + 1 == rows.size() ? text.length() : start(row + 1);
    return text.substring(start(row), end);
  }

  private int start(int row) {
    return (int) rows.get(row).getCharacterPosition();
  }
}
