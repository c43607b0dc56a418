package nnbook.engine.initializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializersTest {

  /** Limits and deviations of the reference, for layers of in → out. */
  @ParameterizedTest
  @CsvSource({
    "2, 2, 1.224744871391589, 1.7320508075688772, 1.0, 0.7071067811865475",
    "2, 1, 1.4142135623730951, 1.7320508075688772, 1.0, 0.7071067811865475",
    "784, 30, 0.08585457105482137, 0.08748177652797065, 0.050507627227610534, 0.03571428571428571",
    "784, 128, 0.08111071056538127, 0.08748177652797065, 0.050507627227610534, 0.03571428571428571",
    "64, 32, 0.25, 0.30618621784789724, 0.1767766952966369, 0.125",
  })
  void scales_agree_with_the_reference(
      int in, int out, double glorot, double he, double normal, double torch) {
    assertEquals(glorot, GlorotUniform.limit(in, out), 1e-15);
    assertUniform(glorot, new GlorotUniform(), in, out);
    assertUniform(he, new HeUniform(), in, out);
    assertNormal(normal, new HeNormal(), in, out);
    assertNormal(StrictMath.sqrt(2.0 / (in + out)), new GlorotNormal(), in, out);
    assertNormal(torch, new LeCunNormal(), in, out);
    // PyTorch's Linear draws from U(-1/√in, 1/√in), which has no class of its own here.
    assertUniform(torch, new Uniform(1 / StrictMath.sqrt(in)), in, out);
    assertNormal(0.3, new Normal(0.3), in, out);
    assertUniform(0.7, new Uniform(0.7), in, out);
  }

  @Test
  void zeros_are_zeros() {
    assertEquals(Matrix.zeros(3, 4), new Zeros().weights(3, 4, 4, 3, new SeededRandom(1)));
  }

  @Test
  void weights_are_drawn_row_after_row() {
    SeededRandom random = new SeededRandom(5);
    Matrix w = new Normal(2).weights(2, 3, 3, 2, new SeededRandom(5));
    assertEquals(Matrix.generate(2, 3, (j, i) -> 2 * random.nextGaussian()), w);
    assertEquals(new Shape(2, 3), w.shape());
  }

  @Test
  void a_dense_layer_takes_any_of_them() {
    Dense layer = Dense.of(3, 2, new Relu(), new Uniform(1), new SeededRandom(4));
    assertEquals(new Uniform(1).weights(2, 3, 3, 2, new SeededRandom(4)), layer.weights());
    assertEquals(Matrix.zeros(1, 2), layer.biases());
    var refusal = assertThrows(IllegalArgumentException.class,
        () -> Dense.of(0, 2, new Relu(), new Zeros(), new SeededRandom(4)));
    assertEquals("Dense.of: inputs must be at least 1, was 0", refusal.getMessage());
  }

  @Test
  void settings_are_checked() {
    var limit = assertThrows(IllegalArgumentException.class, () -> new Uniform(0));
    assertEquals("Uniform: limit must be greater than 0 and finite, was 0.0", limit.getMessage());
    var deviation = assertThrows(IllegalArgumentException.class, () -> new Normal(-1));
    assertEquals("Normal: deviation must be at least 0 and finite, was -1.0",
        deviation.getMessage());
  }

  @Test
  void they_print_as_they_are_written() {
    List<Initializer> all = List.of(new Zeros(), new Uniform(0.05), new Normal(0.1),
        new GlorotUniform(), new GlorotNormal(), new HeUniform(), new HeNormal(),
        new LeCunNormal());
    assertEquals("[Zeros, Uniform(0.05), Normal(0.1), GlorotUniform, GlorotNormal, HeUniform,"
        + " HeNormal, LeCunNormal]", all.toString());
  }

  /** The same draws, scaled: one uniform number a weight. */
  private static void assertUniform(double limit, Initializer initializer, int in, int out) {
    SeededRandom random = new SeededRandom(9);
    SeededRandom same = new SeededRandom(9);
    double greatest = 0;
    for (int k = 0; k < 1000; k++) {
      double w = initializer.draw(in, out, random);
      assertEquals(limit * (2 * same.nextDouble() - 1), w, 1e-14 * limit);
      greatest = Math.max(greatest, Math.abs(w));
    }
    assertTrue(greatest < limit && greatest > 0.99 * limit);
  }

  private static void assertNormal(double deviation, Initializer initializer, int in, int out) {
    SeededRandom random = new SeededRandom(9);
    SeededRandom same = new SeededRandom(9);
    for (int k = 0; k < 1000; k++) {
      double expected = deviation * same.nextGaussian();
      assertEquals(expected, initializer.draw(in, out, random), 1e-14);
    }
  }
}
