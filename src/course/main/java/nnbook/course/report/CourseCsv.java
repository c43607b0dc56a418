package nnbook.course.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;

/**
 * CSV for spreadsheets: UTF-8 with a byte order mark, without which Excel misreads it; and a cell
 * that a spreadsheet would take for a formula begins with an apostrophe. A number is none.
 */
public final class CourseCsv {
  private static final String MARK = "\uFEFF";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
  private static final String FORMULA = "=+-@＝＋－＠\t\r";

  private CourseCsv() {}

  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(row -> FORMAT.format(row.stream().map(CourseCsv::harmless).toArray()) + "\n")
        .collect(Collectors.joining("", MARK, ""));
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
