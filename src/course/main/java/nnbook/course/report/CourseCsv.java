package nnbook.course.report;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CSV for spreadsheets: UTF-8 with a byte order mark, without which Excel misreads it; and a cell
 * that a spreadsheet would take for a formula begins with an apostrophe. A number is none.
 */
public final class CourseCsv {
  private static final String MARK = "\uFEFF";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final String FORMULA = "=+-@＝＋－＠\t\r";

  private CourseCsv() {}

  public static String of(List<List<String>> rows) {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.getFormat().setLineSeparator("\n");
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setQuoteEscapingEnabled(true);
    settings.setNullValue("");
    settings.setEmptyValue("");
    StringWriter text = new StringWriter();
    text.write(MARK);
    CsvWriter writer = new CsvWriter(text, settings);
    rows.forEach(row -> writer.writeRow(row.stream().map(CourseCsv::harmless).toList()));
    writer.close();
    return text.toString();
  }

  private static String harmless(String cell) {
    if (NUMBER.matcher(cell).matches()) {
      return cell;
    }
    String first = cell.stripLeading();
    boolean formula = !first.isEmpty() && FORMULA.indexOf(first.charAt(0)) >= 0
        || !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
