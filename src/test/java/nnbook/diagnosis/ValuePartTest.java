package nnbook.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ValuePartTest {
  private record Line(double precision, double recall) {}

  private record Step(double[] means, int epoch) {}

  private static List<String> places(Object expected, Object actual) {
    List<String> steps =
        Comparison.within(1e-9).compare(expected, actual).orElseThrow().steps();
    return ValuePart.of(expected, actual, steps).stream().map(ValuePart::place).toList();
  }

  @Test
  void a_table_is_looked_at_as_a_whole_then_the_row() {
    double[][] right = {{1, 2}, {3, 4}};
    double[][] wrong = {{1, 2}, {3, 5}};
    assertEquals(List.of("", "[1]"), places(right, wrong));
    assertEquals(List.of("", "[1]"), places(Matrix.of(right), Matrix.of(wrong)));
    assertEquals(List.of(""), places(1.5, 2.5));
  }

  @Test
  void of_records_the_component_that_differs() {
    assertEquals(List.of("", "recall"), places(new Line(1, 2), new Line(1, 3)));
    assertEquals(
        List.of("means"),
        places(new Step(new double[] {1, 2}, 3), new Step(new double[] {1, 5}, 3)));
    assertEquals(
        List.of("precision", "[1]", "[1].precision"),
        places(
            new Line[] {new Line(1, 2), new Line(3, 4)},
            new Line[] {new Line(1, 2), new Line(5, 4)}));
  }

  @Test
  void what_is_seen_in_a_part_names_it() {
    double[] x = {0.25, 0.75, 0.5};
    Mismatch mismatch = null;
    try {
      Expect.seeds(5, random -> {
        double a = random.nextDouble(1, 2);
        double b = random.nextDouble(1, 2);
        Expect.given("x", x)
            .when(() -> new Step(new double[] {2 * a, 2 * b}, 4))
            .is(new Step(new double[] {a, b}, 4));
      });
    } catch (Mismatch e) {
      mismatch = e;
    }
    String told = mismatch == null ? "" : mismatch.failure().diagnosis();
    assertTrue(told.startsWith("Every number of means is twice the expected one."), told);
  }
}
