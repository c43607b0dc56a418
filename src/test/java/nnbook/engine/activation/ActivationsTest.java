package nnbook.engine.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivationsTest {
  private static final double ROUNDING = 1e-15;
  private static final ElementwiseActivation SIGMOID = new Sigmoid();
  private static final ElementwiseActivation TANH = new Tanh();
  private static final ElementwiseActivation SOFTPLUS = new Softplus();
  private static final List<ElementwiseActivation> SMOOTH =
      List.of(new Identity(), SIGMOID, TANH, SOFTPLUS);
  private static final List<ElementwiseActivation> ALL =
      List.of(
          new Step(), new Identity(), SIGMOID, TANH, new Relu(), new LeakyRelu(0.01), SOFTPLUS);

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, ROUNDING * Math.abs(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "-5, 0.0066928509242848554, 0.006648056670790155, -0.9999092042625951,"
        + " 1.815832309438603e-4, 0.006715348489118068",
    "-1, 0.2689414213699951, 0.19661193324148185, -0.7615941559557649,"
        + " 0.41997434161402614, 0.31326168751822286",
    "0, 0.5, 0.25, 0, 1, 0.6931471805599453",
    "0.5, 0.6224593312018546, 0.2350037122015945, 0.46211715726000974,"
        + " 0.7864477329659274, 0.9740769841801067",
    "1, 0.7310585786300049, 0.19661193324148185, 0.7615941559557649,"
        + " 0.41997434161402614, 1.3132616875182228",
    "2, 0.8807970779778823, 0.10499358540350662, 0.9640275800758169,"
        + " 0.07065082485316443, 2.1269280110429727",
  })
  void agree_with_the_reference_table(
      double z, double sigmoid, double slope, double tanh, double tanhSlope, double softplus) {
    assertClose(sigmoid, SIGMOID.value(z));
    assertClose(slope, SIGMOID.derivative(z));
    assertClose(tanh, TANH.value(z));
    assertClose(tanhSlope, TANH.derivative(z));
    assertClose(softplus, SOFTPLUS.value(z));
  }

  @Nested
  class Kinks {
    @Test
    void step_fires_above_0_only() {
      assertEquals(1, new Step().value(Double.MIN_VALUE));
      assertEquals(0, new Step().value(0));
      assertEquals(0, new Step().value(-3));
      assertEquals(0, new Step().derivative(0));
    }

    @Test
    void relu_bends_at_0() {
      assertEquals(2.5, new Relu().value(2.5));
      assertEquals(0, new Relu().value(-2.5));
      assertEquals(0.0, new Relu().value(-0.0));
      assertEquals(1, new Relu().derivative(1e-9));
      assertEquals(0, new Relu().derivative(0));
      assertTrue(Double.isNaN(new Relu().value(Double.NaN)));
    }

    @Test
    void leaky_relu_keeps_its_slope_below_0() {
      LeakyRelu leaky = new LeakyRelu(0.25);
      assertEquals(3, leaky.value(3));
      assertEquals(-0.75, leaky.value(-3));
      assertEquals(1, leaky.derivative(3));
      assertEquals(0.25, leaky.derivative(-3));
      assertEquals(0.25, leaky.derivative(0));
    }

    @Test
    void leaky_relu_rejects_other_slopes() {
      String text = "LeakyRelu: slope must be at least 0 and less than 1, was ";
      for (double slope : new double[] {-0.1, 1, Double.NaN}) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new LeakyRelu(slope));
        assertEquals(text + slope, refusal.getMessage());
      }
    }
  }

  @Nested
  class Properties {
    @Test
    void sigmoid_and_its_mirror_image_add_up_to_1() {
      SeededRandom random = new SeededRandom(11);
      for (int n = 0; n < 1_000; n++) {
        double z = random.nextDouble(-40, 40);
        assertEquals(1 - SIGMOID.value(z), SIGMOID.value(-z), 2e-16);
      }
    }

    @Test
    void a_softplus_and_its_mirror_image_differ_by_z() {
      SeededRandom random = new SeededRandom(12);
      for (int n = 0; n < 1_000; n++) {
        double z = random.nextDouble(-40, 40);
        assertEquals(z, SOFTPLUS.value(z) - SOFTPLUS.value(-z), 1e-14);
      }
    }

    @Test
    void derivatives_agree_with_central_differences() {
      SeededRandom random = new SeededRandom(13);
      for (ElementwiseActivation g : ALL) {
        for (int n = 0; n < 200; n++) {
          double z = random.nextDouble(-6, 6);
          double h = 1e-5;
          if (Math.abs(z) > h) {
            double numeric = (g.value(z + h) - g.value(z - h)) / (2 * h);
            assertEquals(numeric, g.derivative(z), 1e-9, g + " at " + z);
          }
        }
      }
    }

    @Test
    void the_slope_from_the_output_has_the_bits_of_the_derivative() {
      SeededRandom random = new SeededRandom(14);
      for (ElementwiseActivation g : ALL) {
        for (int n = 0; n < 200; n++) {
          double z = random.nextDouble(-6, 6);
          assertEquals(g.derivative(z), g.slope(z, g.value(z)), g + " at " + z);
        }
      }
    }

    @Test
    void smooth_ones_agree_with_central_differences_at_0() {
      for (ElementwiseActivation g : SMOOTH) {
        double numeric = (g.value(1e-5) - g.value(-1e-5)) / 2e-5;
        assertEquals(numeric, g.derivative(0), 1e-9, g.toString());
      }
    }

    @Test
    void huge_inputs_stay_finite() {
      for (ElementwiseActivation g : ALL) {
        for (double z : new double[] {-1000, 1000, -1e6, 1e6}) {
          assertTrue(Double.isFinite(g.value(z)), g + " at " + z);
          assertTrue(Double.isFinite(g.derivative(z)), g + "' at " + z);
        }
      }
      assertEquals(0, SIGMOID.value(-1000));
      assertEquals(1, SIGMOID.value(1000));
      assertEquals(1, TANH.value(1000));
      assertEquals(-1, TANH.value(-1000));
      assertEquals(1000, SOFTPLUS.value(1000));
      assertEquals(0, SOFTPLUS.value(-1000));
    }

    @Test
    void apply_maps_each_entry_and_keeps_the_shape() {
      Matrix z = Matrix.of(new double[][] {{-2, 0, 1}, {0.5, -0.5, 3}});
      for (ElementwiseActivation g : ALL) {
        Matrix expected = Matrix.generate(2, 3, (i, j) -> g.value(z.get(i, j)));
        assertEquals(expected, g.apply(z), g.toString());
      }
    }
  }

  @Test
  void print_their_names() {
    assertEquals(
        "[Step, Identity, Sigmoid, Tanh, Relu, LeakyRelu(0.01), Softplus]", ALL.toString());
    assertEquals("Softmax", new Softmax().toString());
  }
}
