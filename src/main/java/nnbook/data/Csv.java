package nnbook.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Reads the shipped files: commas, a header row, no quotes, {@code NA} for a missing value. */
final class Csv {
  private static final String MISSING = "NA";

  private Csv() {}

  /** Returns the rows of a resource beside this class's, the header first. */
  static List<String[]> rows(String resource) {
    try (InputStream file = Csv.class.getResourceAsStream(resource);
        InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(file) : file;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.split(",", -1)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rows as a table whose columns have the given types. */
  static Table table(String name, List<String[]> rows, ColumnType... types) {
    Table table = Table.create(name);
    for (int k = 0; k < types.length; k++) {
      table.addColumns(column(rows, k, types[k]));
    }
    return table;
  }

  private static Column<?> column(List<String[]> rows, int k, ColumnType type) {
    Column<?> column = empty(rows.get(0)[k], type);
    for (String[] row : rows.subList(1, rows.size())) {
      if (row[k].equals(MISSING)) {
        column.appendMissing();
      } else if (column instanceof DoubleColumn numbers) {
        numbers.append(Double.parseDouble(row[k]));
      } else if (column instanceof IntColumn numbers) {
        numbers.append(Integer.parseInt(row[k]));
      } else if (column instanceof StringColumn words) {
        words.append(row[k]);
      }
    }
    return column;
  }

  private static Column<?> empty(String name, ColumnType type) {
    if (type.equals(ColumnType.DOUBLE)) {
      return DoubleColumn.create(name);
    }
    return type.equals(ColumnType.INTEGER) ? IntColumn.create(name) : StringColumn.create(name);
  }
}
