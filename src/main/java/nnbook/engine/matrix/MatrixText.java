package nnbook.engine.matrix;

/**
 * A matrix as a table: a line with the shape, then the rows, aligned at the decimal point.
 *
 * <p>More than 20 rows are cut to 5, columns to those that fit in 72 characters, each time with a
 * line that says how many are missing.
 */
final class MatrixText {
  private static final int MAX_ROWS = 20;
  private static final int ROWS_OF_A_LONG_MATRIX = 5;
  private static final int MAX_WIDTH = 72;
  private static final String GAP = "  ";

  private MatrixText() {}

  static String of(double[][] values, int columns) {
    int rows = values.length;
    int shownRows = columns == 0 ? 0 : rows > MAX_ROWS ? ROWS_OF_A_LONG_MATRIX : rows;
    StringBuilder[] lines = new StringBuilder[shownRows];
    for (int i = 0; i < shownRows; i++) {
      lines[i] = new StringBuilder();
    }
    int shownColumns = appendColumns(lines, values, columns);
    StringBuilder text = new StringBuilder("Matrix " + new Shape(rows, columns));
    for (StringBuilder line : lines) {
      line.append(shownColumns < columns ? GAP + "…" : "");
      text.append('\n').append(line.toString().stripTrailing());
    }
    appendMissing(text, columns == 0 ? 0 : rows - shownRows, "row");
    appendMissing(text, columns - shownColumns, "column");
    return text.toString();
  }

  private static int appendColumns(StringBuilder[] lines, double[][] values, int columns) {
    if (lines.length == 0) {
      return columns;
    }
    for (int j = 0; j < columns; j++) {
      String[] cells = alignedColumn(values, j, lines.length);
      if (j > 0 && lines[0].length() + GAP.length() + cells[0].length() > MAX_WIDTH) {
        return j;
      }
      for (int i = 0; i < lines.length; i++) {
        lines[i].append(GAP).append(cells[i]);
      }
    }
    return columns;
  }

  private static String[] alignedColumn(double[][] values, int j, int rows) {
    String[] cells = new String[rows];
    int before = 0;
    int after = 0;
    for (int i = 0; i < rows; i++) {
      cells[i] = Numbers.format(values[i][j]);
      before = Math.max(before, point(cells[i]));
      after = Math.max(after, cells[i].length() - point(cells[i]));
    }
    for (int i = 0; i < rows; i++) {
      int left = before - point(cells[i]);
      int right = after - (cells[i].length() - point(cells[i]));
      cells[i] = " ".repeat(left) + cells[i] + " ".repeat(right);
    }
    return cells;
  }

  /** Where the decimal point is, or would be. */
  private static int point(String number) {
    int point = number.indexOf('.');
    int exponent = number.indexOf('e');
    return point >= 0 ? point : exponent >= 0 ? exponent : number.length();
  }

  private static void appendMissing(StringBuilder text, int count, String what) {
    if (count > 0) {
      text.append("\n… ").append(count).append(" more ").append(what).append(count > 1 ? "s" : "");
    }
  }
}
