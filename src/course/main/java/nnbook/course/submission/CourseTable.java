package nnbook.course.submission;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.SafeFiles;
import nnbook.platform.UserError;

/**
 * A CSV file as spreadsheets save it: UTF-8, UTF-16 or Latin-1; with commas, semicolons or tabs.
 */
public final class CourseTable {
  /**
   * A line.
   *
   * @param line its number in the file
   * @param cells those that are not empty, by the column's name in lower case
   */
  public record Row(long line, Map<String, String> cells) {}

  private static final Messages MESSAGES = Messages.of("course");
  private static final int LARGEST = 20_000_000;
  private static final int LONGEST_CELL = 100_000;

  private CourseTable() {}

  /** The lines below the first, which must have a column {@code wanted}. Throws UserError. */
  public static List<Row> read(Path file, String wanted) {
    String text = SourceEncoding.of(bytes(file));
    CsvParser parser = new CsvParser(settings(text));
    List<Row> rows = new ArrayList<>();
    try {
      parser.beginParsing(new StringReader(text));
      List<String> header = header(file, parser.parseNext(), wanted);
      for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
        long line = parser.getContext().currentLine();
        rows.add(new Row(line, cells(file, header, row, line)));
      }
    } catch (TextParsingException e) {
      throw fault(file, e.getLineIndex() + 1, "", MESSAGES.get("roster.csv"));
    }
    return rows;
  }

  private static Map<String, String> cells(
      Path file, List<String> header, String[] row, long line) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.length; i++) {
      if (i >= header.size()) {
        throw fault(file, line, "" + (i + 1), MESSAGES.get("roster.too.many", header.size()));
      }
      if (!row[i].isBlank()) {
        cells.put(header.get(i), row[i].strip());
      }
    }
    return cells;
  }

  private static byte[] bytes(Path file) {
    try {
      if (Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > LARGEST)) {
        throw unreadable(file, MESSAGES.get("roster.odd"), null);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, SafeFiles.reason(e), e);
    }
  }

  private static UserError unreadable(Path file, String reason, IOException cause) {
    return new UserError(ExitCode.FILES, MESSAGES.get("roster.unreadable", file, reason), cause);
  }

  private static CsvParserSettings settings(String text) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter(text));
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setMaxCharsPerColumn(LONGEST_CELL);
    settings.setNullValue("");
    settings.setEmptyValue("");
    return settings;
  }

  /** The commonest of the three in the first line. */
  private static char delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      best = count(first, c) > count(first, best) ? c : best;
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  private static List<String> header(Path file, String[] row, String wanted) {
    List<String> header = new ArrayList<>();
    for (String name : row == null ? new String[0] : row) {
      header.add(name.strip().toLowerCase(Locale.ROOT));
    }
    if (!header.contains(wanted)) {
      String found = String.join(", ", header);
      throw new UserError(ExitCode.USAGE, MESSAGES.get("roster.no.id", file, found));
    }
    return header;
  }

  /** The fault of a cell, or of a line where {@code column} is empty. */
  public static UserError fault(Path file, long line, String column, String sentence) {
    String place = column.isEmpty()
        ? MESSAGES.get("roster.line", file, line)
        : MESSAGES.get("roster.place", file, line, column);
    return new UserError(ExitCode.USAGE, place + sentence);
  }
}
