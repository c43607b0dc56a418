package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.autodiff.Value;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.neuron.Neuron;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/** The data of figures, read back by Tablesaw. */
class FigureDataTest {
  private static final double[] AWKWARD = {
    0.1 + 0.2, 1.0 / 3, -1e-300, 5e-324, 1.7976931348623157e308, 2e23, -0.0, 123456789.123456789
  };

  private static Table read(Figure figure) {
    return Table.read().usingOptions(CsvReadOptions.builderFromString(figure.csv())
        .columnTypes(name -> List.of("plot", "series", "text", "matrix", "grid", "from", "to")
            .contains(name) ? ColumnType.STRING : ColumnType.DOUBLE));
  }

  private static double[] column(Table table, String name) {
    return table.doubleColumn(name).asDoubleArray();
  }

  @Test
  void every_number_comes_back_with_all_its_bits() {
    SeededRandom random = new SeededRandom(7);
    double[] xs = new double[200];
    double[] ys = new double[200];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i < AWKWARD.length ? AWKWARD[i] : Math.exp(random.nextDouble(-300, 300));
      ys[i] = i < AWKWARD.length ? AWKWARD[AWKWARD.length - 1 - i] : random.nextDouble(-1, 1);
    }
    Table table = read(new Plot("c").x("time in s").y("loss").points("run", xs, ys));
    assertEquals(List.of("series", "time in s", "loss"), table.columnNames());
    assertArrayEquals(xs, column(table, "time in s"), 0);
    assertArrayEquals(ys, column(table, "loss"), 0);
  }

  @Test
  void series_keep_their_names_whatever_is_in_them() {
    double[] one = {1};
    String name = "a \"quoted\", name";
    Table table = read(new Plot("c").line(name, one, one).line("b", one, one));
    assertEquals(List.of(name, "b"), table.stringColumn("series").asList());
    assertEquals(List.of("series", "x", "y"), table.columnNames());
  }

  @Test
  void a_missing_value_is_an_empty_field_and_a_category_its_name() {
    double[] xs = {0, 1, 2};
    Table table = read(new Plot("c").line("l", xs, new double[] {1, Double.NaN, 2}));
    assertTrue(table.doubleColumn("y").isMissing(1));
    Plot bars = new Plot("c").y("n").bars("b", new String[] {"one", "two"}, new double[] {1, 2});
    assertEquals("series,x,n\nb,one,1.0\nb,two,2.0\n", bars.csv());
  }

  @Test
  void intervals_levels_and_planes_have_columns_of_their_own() {
    double[] one = {1};
    Plot plot = new Plot("c").x("x", 0, 2).y("y", 0, 2)
        .intervals("i", one, one, new double[] {0.5}, new double[] {1.5})
        .levels("l", (x, y) -> x * x + y * y, 1)
        .heat("h", (x, y) -> x * y).boundary("b", 1, 1, -1).band("s", 0.5, 1);
    Table table = read(plot);
    assertEquals(
        List.of("series", "x", "y", "high", "low", "level", "value"), table.columnNames());
    for (var row : table) {
      double x = row.getDouble("x");
      double y = row.getDouble("y");
      switch (row.getString("series")) {
        case "i" -> assertEquals(1, row.getDouble("high") - row.getDouble("low"));
        case "l" -> assertTrue(row.isMissing("x") || Math.abs(x * x + y * y - 1) < 1e-3);
        case "h" -> assertEquals(x * y, row.getDouble("value"));
        case "b" -> assertEquals(1, x + y, 1e-12);
        default -> assertTrue(row.isMissing("y"));
      }
    }
  }

  @Test
  void a_grid_names_its_plots_and_the_axes_that_they_share() {
    double[] one = {1};
    Plot left = new Plot("left").x("epoch").y("loss").line("a", one, one);
    Plot right = new Plot("right").x("step").y("loss").line("a", one, one);
    Table table = read(Figures.grid("c", 2, left, right));
    assertEquals(List.of("plot", "series", "x", "loss"), table.columnNames());
    assertEquals(List.of("left", "right"), table.stringColumn("plot").asList());
  }

  @Test
  void networks_matrices_graphs_and_galleries_are_tables_too() {
    Dense dense = Dense.of(
        Matrix.of(new double[][] {{0.1, 0.2}, {0.3, 0.4}, {0.5, 0.6}}), Matrix.ofRow(1, 2, 3),
        new Sigmoid());
    assertEquals(9, read(NetworkDiagram.of(Sequential.of(dense))).rowCount());
    assertEquals("layer,from,to,weight\n1,1,1,0.15\n1,b,1,0.35\n",
        NetworkDiagram.neuron(new Neuron(new double[] {0.15}, 0.35)).csv());
    assertEquals("", NetworkDiagram.neuron(2).csv());
    Table matrix = read(new MatrixDiagram("c").matrix("*A*", Matrix.ofRow(7, 8), "n", "in"));
    assertArrayEquals(new double[] {7, 8}, column(matrix, "value"));
    Value x = Value.of(3).named("x");
    Value y = x.times(x).named("y");
    y.backward();
    assertEquals("from,to,slope,value of from,gradient of from\n"
        + "x,y: ×,3.0,3.0,6.0\nx,y: ×,3.0,3.0,6.0\n", ValueGraph.of(y).csv());
    Gallery gallery = new Gallery("c", 2).image(new double[][] {{1, 2}}, "one");
    assertArrayEquals(new double[] {1, 2}, column(read(gallery), "value"));
  }
}
