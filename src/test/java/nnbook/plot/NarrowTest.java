package nnbook.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import nnbook.data.Digits;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/** Pictures for telephones: no wider than the text there, so that words keep their size. */
class NarrowTest {
  /** What 328 pixels of text show at 11 pixels where the picture says 13. */
  private static final double WIDEST = 388;

  private static Drawing narrow(Figure figure) {
    Drawing drawing = Drawing.narrow(figure);
    assertTrue(drawing.width() <= WIDEST, () -> figure.caption() + ": " + drawing.width());
    drawing.textsDoNotTouch();
    return drawing;
  }

  private static Plot plane(String title) {
    return new Plot(title).x("x_1", -0.5, 1.5).y("x_2", -0.5, 1.5).xTicks(0, 1).yTicks(0, 1).equal()
        .heat((x, y) -> x).points("wanted 0", new double[] {0}, new double[] {1});
  }

  @Test
  void plots_and_tables_are_as_wide_as_the_text() {
    double[] epochs = IntStream.rangeClosed(1, 12).asDoubleStream().toArray();
    narrow(new Plot("ticks").x("epoch", 1, 12).xTicks(epochs).y("mistakes in the epoch (of 4)")
        .line("AND", epochs, epochs).line("a rather long name of a line", epochs, epochs));
    String[] kinds = {"+ + → +", "+ − → +", "− + → +", "+ + → −", "+ − → −", "− + → −"};
    Drawing table = narrow(new Plot("names")
        .x("second unit: its two weights → its outgoing weight").y("first unit")
        .cells(new double[6][6], kinds, kinds).size(600, 400));
    assertEquals(6, table.all("text").stream()
        .filter(t -> t.getAttribute("transform").contains("rotate(-90")
            && t.getTextContent().contains("→")).count());
  }

  @Test
  void plots_side_by_side_stack_or_go_in_pairs() {
    assertEquals(2, rows(2));
    assertEquals(3, rows(3));
    assertEquals(2, rows(4));
    assertEquals(3, rows(6));
    assertEquals(3, rows(9));
  }

  private static long rows(int count) {
    Plot[] plots = IntStream.range(0, count).mapToObj(i -> plane("plot " + i)).toArray(Plot[]::new);
    int columns = count == 2 || count == 4 ? 2 : 3;
    Drawing drawing = narrow(Figures.grid("grid of " + count, columns, plots));
    return drawing.texts().stream().filter(t -> t.content().startsWith("plot "))
        .mapToDouble(Drawing.Text::top).distinct().count();
  }

  @Test
  void networks_matrices_and_galleries_fit() {
    Dense dense = Dense.of(
        Matrix.of(new double[][] {{0.15, 0.2}, {0.25, 0.3}}), Matrix.ofRow(0.35, 0.35),
        new Sigmoid());
    NetworkDiagram network = NetworkDiagram.of(Sequential.of(dense, dense)).values(0.05, 0.1);
    narrow(network);
    narrow(network.gradients(new HalfSquaredError(), 0.01, 0.99));
    narrow(NetworkDiagram.neuron(2));
    Matrix a = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 1}, {2, -1}});
    Matrix w = Matrix.of(new double[][] {{1, 3, 5}, {2, 4, 6}});
    Drawing formula = narrow(new MatrixDiagram("formula").matrix("*A*", a, "batch", "in").text("·")
        .matrix("*W*^T", w, "in", "out").text("=").matrix("*Z*", a.times(w), "batch", "out"));
    assertTrue(formula.height() > 250, "two rows");
    Gallery digits = new Gallery("digits", 8);
    IntStream.range(0, 8).forEach(i -> digits.image(Digits.image(i), "" + Digits.digit(i)));
    narrow(digits);
  }
}
