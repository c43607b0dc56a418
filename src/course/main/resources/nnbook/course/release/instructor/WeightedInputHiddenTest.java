package ch01;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Hidden;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

/**
 * An example of hidden checks. They run beside those of WeightedInputTest when your rules have the
 * line hidden = hidden. Of a check that fails a student reads its category and nothing else, so
 * choose one that says what to think about, and not what the input was.
 */
class WeightedInputHiddenTest {
  @Test
  @Points(1)
  @Hidden("many connections")
  void a_neuron_with_a_thousand_connections() {
    double[] w = new double[1000];
    double[] a = new double[1000];
    Arrays.fill(w, 0.5);
    Arrays.fill(a, 0.25);
    Expect.given("w", w, "a", a, "b", -1.0)
        .when(() -> WeightedInput.weightedInput(w, a, -1))
        .is(124, 1e-9);
  }

  @Test
  @Points(1)
  @Hidden("inputs of every sign")
  void products_that_cancel() {
    double[] w = {1000, -1000, 3};
    double[] a = {0.5, 0.5, -2};
    Expect.given("w", w, "a", a, "b", 0.0)
        .when(() -> WeightedInput.weightedInput(w, a, 0))
        .is(-6, 1e-9);
  }
}
