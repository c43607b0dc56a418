package nnbook.snippet.echo;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A Tablesaw table as aligned text: numbers to the right, words to the left. */
final class TableText {
  private static final String GAP = "  ";

  private TableText() {}

  /** Returns the column names and at most {@code rows} rows; more rows are counted below. */
  static String of(Table table, int rows) {
    int shown = Math.min(rows, table.rowCount());
    List<List<String>> columns = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      columns.add(cells(column, shown));
    }
    StringBuilder text = new StringBuilder();
    for (int row = 0; row <= shown; row++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < columns.size(); c++) {
        boolean number = table.column(c) instanceof NumericColumn;
        line.append(c == 0 ? "" : GAP).append(padded(columns.get(c), row, number));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    String more = shown < table.rowCount() ? "…  " : "";
    return text + more + "[" + table.rowCount() + " rows x " + table.columnCount() + " columns]";
  }

  private static List<String> cells(Column<?> column, int rows) {
    List<String> cells = new ArrayList<>();
    cells.add(column.name());
    boolean real =
        column.type().equals(ColumnType.DOUBLE) || column.type().equals(ColumnType.FLOAT);
    for (int row = 0; row < rows; row++) {
      Object value = column.get(row);
      boolean missing = column.isMissing(row);
      cells.add(
          missing ? "" : real ? Numbers.format(((Number) value).doubleValue()) : value.toString());
    }
    return cells;
  }

  private static String padded(List<String> cells, int row, boolean right) {
    int width = cells.stream().mapToInt(String::length).max().orElse(0);
    String blanks = " ".repeat(width - cells.get(row).length());
    return right ? blanks + cells.get(row) : cells.get(row) + blanks;
  }
}
