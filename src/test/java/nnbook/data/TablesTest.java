package nnbook.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.train.Accuracy;
import nnbook.engine.train.History;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Table;

class TablesTest {
  @Test
  void makes_typed_columns_of_arrays() {
    Table table =
        Tables.of(
            "x", new double[] {1, 2}, "n", new int[] {3, 4}, "s", new String[] {"a", "b"},
            "c", DoubleColumn.create("other", 5, 6));
    assertEquals(List.of("x", "n", "s", "c"), table.columnNames());
    assertEquals(
        List.of(ColumnType.DOUBLE, ColumnType.INTEGER, ColumnType.STRING, ColumnType.DOUBLE),
        table.types());
    assertEquals(2, table.rowCount());
  }

  @Test
  void copies_the_values() {
    double[] xs = {1, 2};
    Table table = Tables.of("x", xs);
    xs[0] = 9;
    assertEquals(1.0, table.doubleColumn("x").get(0));
  }

  @Test
  void names_the_columns_that_differ_in_length() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Tables.of("x", new double[3], "y", new double[4]));
    assertEquals("Tables.of: x has 3 values, y has 4", error.getMessage());
  }

  @Test
  void says_what_else_is_wrong() {
    assertEquals(
        "Tables.of: needs a name before each column, was given 1 arguments",
        message(() -> Tables.of("x")));
    assertEquals(
        "Tables.of: a name must be a String, was 3", message(() -> Tables.of(3, new double[1])));
    assertEquals(
        "Tables.of: x must be double[], int[], String[] or a column",
        message(() -> Tables.of("x", "y")));
  }

  @Test
  void makes_a_row_for_each_epoch_of_a_history() {
    History history = history(3);
    Table table = Tables.of(history);
    assertEquals(List.of("epoch", "loss", "accuracy"), table.columnNames());
    assertEquals(
        List.of(ColumnType.INTEGER, ColumnType.DOUBLE, ColumnType.DOUBLE), table.types());
    assertEquals(List.of(1, 2, 3), table.intColumn("epoch").asList());
    assertArrayEquals(history.values("loss"), table.doubleColumn("loss").asDoubleArray());
    assertArrayEquals(history.values("accuracy"), table.doubleColumn("accuracy").asDoubleArray());
  }

  @Test
  void makes_an_empty_table_of_no_epoch() {
    assertEquals(0, Tables.of(history(0)).rowCount());
    assertEquals(3, Tables.of(history(0)).columnCount());
  }

  private static History history(int epochs) {
    Sequential neuron =
        Sequential.of(Dense.of(new double[][] {{1, -1}}, new double[] {0.5}, new Sigmoid()));
    return new Trainer(new BinaryCrossEntropy(), new Sgd(0.1))
        .metrics(new Accuracy())
        .fit(neuron, Matrix.identity(2), Matrix.ofColumn(0, 1), epochs);
  }

  private static String message(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }
}
