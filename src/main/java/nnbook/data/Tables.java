package nnbook.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.engine.train.History;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** Makes tables of arrays, and of the history of a training. */
public final class Tables {
  private Tables() {}

  /**
   * Returns a table of names, each followed by its values: double[], int[], String[] or a column.
   *
   * <pre>
   * Tables.of("z", new double[] {-1, 0, 1}, "a", new double[] {0.27, 0.5, 0.73})
   * </pre>
   *
   * <p>Throws IllegalArgumentException when the values are not of the same number.
   */
  public static Table of(Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Tables.of: needs a name before each column, was given " + namesAndValues.length
              + " arguments");
    }
    List<Column<?>> columns = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Column<?> column = column(namesAndValues[i], namesAndValues[i + 1]);
      requireSameSize(columns, column);
      columns.add(column);
    }
    return Table.create(columns);
  }

  /** Returns a table with a row for each epoch: its number from 1 on, then what was measured. */
  public static Table of(History history) {
    int[] epochs = IntStream.rangeClosed(1, history.epochs()).toArray();
    Table table = Table.create(IntColumn.create("epoch", epochs));
    for (String name : history.names()) {
      table.addColumns(DoubleColumn.create(name, history.values(name)));
    }
    return table;
  }

  private static Column<?> column(Object name, Object values) {
    if (!(name instanceof String text)) {
      throw new IllegalArgumentException("Tables.of: a name must be a String, was " + name);
    }
    if (values instanceof double[] numbers) {
      return DoubleColumn.create(text, numbers.clone());
    }
    if (values instanceof int[] numbers) {
      return IntColumn.create(text, numbers.clone());
    }
    if (values instanceof String[] words) {
      return StringColumn.create(text, words);
    }
    if (values instanceof Column<?> column) {
      return column.copy().setName(text);
    }
    throw new IllegalArgumentException(
        "Tables.of: " + text + " must be double[], int[], String[] or a column");
  }

  private static void requireSameSize(List<Column<?>> columns, Column<?> next) {
    if (!columns.isEmpty() && columns.get(0).size() != next.size()) {
      Column<?> first = columns.get(0);
      throw new IllegalArgumentException(
          "Tables.of: " + first.name() + " has " + first.size() + " values, " + next.name()
              + " has " + next.size());
    }
  }
}
