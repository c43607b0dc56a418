package nnbook.course.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

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

  private CourseTable() {}

  /** The lines below the first, which must have a column {@code wanted}. Throws UserError. */
  public static List<Row> read(Path file, String wanted) {
    String text = SourceEncoding.of(bytes(file));
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    long line = 0;
    try (CSVParser parser = CSVParser.parse(text, format(text))) {
      for (CSVRecord record : parser) {
        line = parser.getCurrentLineNumber();
        if (header.isEmpty()) {
          header = header(file, record, wanted);
        } else {
          rows.add(new Row(line, cells(file, header, record, line)));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw fault(file, line + 1, "", MESSAGES.get("roster.csv"));
    }
    if (header.isEmpty()) {
      throw new UserError(ExitCode.USAGE, MESSAGES.get("roster.no.id", file, ""));
    }
    return rows;
  }

  private static Map<String, String> cells(
      Path file, List<String> header, CSVRecord row, long line) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      if (i >= header.size()) {
        throw fault(file, line, "" + (i + 1), MESSAGES.get("roster.too.many", header.size()));
      }
      if (!row.get(i).isBlank()) {
        cells.put(header.get(i), row.get(i).strip());
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

  /** How {@code text} is written: what divides its cells is the commonest in its first line. */
  public static CSVFormat format(String text) {
    String first = text.lines().findFirst().orElse("");
    char delimiter = ',';
    for (char c : new char[] {';', '\t'}) {
      delimiter = count(first, c) > count(first, delimiter) ? c : delimiter;
    }
    return CSVFormat.DEFAULT.builder()
        .setDelimiter(delimiter).setIgnoreSurroundingSpaces(true).get();
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  private static List<String> header(Path file, CSVRecord row, String wanted) {
    List<String> header =
        row.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    if (!header.contains(wanted)) {
      throw new UserError(
          ExitCode.USAGE, MESSAGES.get("roster.no.id", file, String.join(", ", header)));
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
