package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import nnbook.engine.activation.Identity;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Layers without weights: MaxPool, Flatten, Dropout. */
class ShapingLayersTest {

  @Nested
  class Pooling {
    @Test
    void keeps_the_greatest_of_each_square() {
      Matrix image = Matrix.generate(1, 16, (i, k) -> (7 * (k / 4 * 5 + k % 4) % 11 - 5) / 5.0);
      MaxPool pool = new MaxPool(new Volume(1, 4, 4), 2);
      assertEquals(Matrix.ofRow(0.8, 1.0, 0.2, 0.8), pool.forward(image));
    }

    @Test
    void leaves_out_what_does_not_fill_a_square_and_keeps_channels_apart() {
      Volume image = new Volume(2, 3, 5);
      MaxPool pool = new MaxPool(image, 2);
      assertEquals(new Volume(2, 1, 2), pool.output());
      Matrix x = Matrix.generate(1, 30, (i, k) -> k < 15 ? k : -k);
      assertEquals(Matrix.ofRow(6, 8, -15, -17), pool.forward(x));
    }

    @Test
    void sends_the_gradient_to_the_winner_alone_the_first_of_equals() {
      MaxPool pool = new MaxPool(new Volume(1, 2, 4), 2);
      pool.forward(Matrix.of(new double[][] {{1, 3, 5, 5, 3, 2, 5, 5}, {0, 0, 0, 0, 0, 1, 2, 0}}));
      Matrix gradInput = pool.backward(Matrix.of(new double[][] {{10, 20}, {30, 40}}));
      assertEquals(Matrix.of(new double[][] {
        {0, 10, 20, 0, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 30, 40, 0}
      }), gradInput);
    }

    @Test
    void knows_and_checks_its_sizes() {
      MaxPool pool = new MaxPool(new Volume(3, 4, 6), 2);
      assertEquals(OptionalInt.of(72), pool.inputs());
      assertEquals(18, pool.outputs(72));
      assertEquals("MaxPool(3 x 4 x 6 -> 3 x 2 x 3)", pool.toString());
      assertMessage("MaxPool: size must be from 1 to 4, was 5",
          () -> new MaxPool(new Volume(3, 4, 6), 5));
      assertMessage("MaxPool: size must be from 1 to 4, was 0",
          () -> new MaxPool(new Volume(3, 4, 6), 0));
      assertMessage("MaxPool.forward: X must be [batch x 72], was [2 x 71]",
          () -> pool.forward(Matrix.zeros(2, 71)));
      assertMessage("MaxPool.outputs: inputs must be 72, was 71", () -> pool.outputs(71));
      assertThrows(IllegalStateException.class, () -> pool.backward(Matrix.zeros(1, 18)));
      pool.forward(Matrix.zeros(2, 72));
      assertMessage("MaxPool.backward: gradOutput must be [2 x 18], was [1 x 18]",
          () -> pool.backward(Matrix.zeros(1, 18)));
    }
  }

  @Nested
  class Flattening {
    @Test
    void moves_nothing_and_checks_the_size() {
      Flatten flatten = new Flatten(new Volume(2, 2, 3));
      assertThrows(IllegalStateException.class, () -> flatten.backward(Matrix.zeros(1, 12)));
      Matrix x = Matrix.generate(2, 12, (i, j) -> i + j);
      assertEquals(x, flatten.forward(x));
      assertEquals(x.scale(3), flatten.backward(x.scale(3)));
      assertEquals(OptionalInt.of(12), flatten.inputs());
      assertEquals(12, flatten.outputs(12));
      assertEquals("Flatten(2 x 2 x 3)", flatten.toString());
      assertMessage("Flatten.forward: X must be [batch x 12], was [2 x 11]",
          () -> flatten.forward(Matrix.zeros(2, 11)));
      assertMessage("Flatten.backward: gradOutput must be [2 x 12], was [2 x 11]",
          () -> flatten.backward(Matrix.zeros(2, 11)));
      assertMessage("Flatten.outputs: inputs must be 12, was 11", () -> flatten.outputs(11));
    }

    @Test
    void a_network_of_images_prints_its_sizes() {
      Volume image = new Volume(1, 8, 8);
      SeededRandom random = new SeededRandom(1);
      Conv2d conv = Conv2d.of(
          image, new Window(3), 4, new Identity(), new HeNormal(), random);
      MaxPool pool = new MaxPool(conv.output(), 2);
      Sequential net = Sequential.of(conv, pool, new Flatten(pool.output()),
          new Dropout(0.5, random), Dense.of(36, 10, new Identity(), new HeNormal(), random));
      String expected = """
          Sequential
            Layer                                     Output         Parameters
            Conv2d(1 x 8 x 8 -> 4 x 6 x 6, Identity)  [batch x 144]          40
            MaxPool(4 x 6 x 6 -> 4 x 3 x 3)           [batch x 36]            0
            Flatten(4 x 3 x 3)                        [batch x 36]            0
            Dropout(0.5)                              [batch x 36]            0
            Dense(36 -> 10, Identity)                 [batch x 10]          370
            Total                                                           410""";
      assertEquals(expected, net.toString());
    }
  }

  @Nested
  class DroppingOut {
    @Test
    void does_nothing_when_not_training() {
      Dropout dropout = new Dropout(0.5, new SeededRandom(1));
      Matrix x = Matrix.generate(3, 4, (i, j) -> i - j);
      assertEquals(x, dropout.forward(x));
      assertEquals(x, dropout.backward(x));
    }

    @Test
    void scales_what_stays_by_one_over_the_share_that_stays() {
      Dropout dropout = new Dropout(0.2, new SeededRandom(3));
      Matrix x = Matrix.generate(200, 50, (i, j) -> 2);
      Matrix out = dropout.forwardTraining(x);
      int zeros = 0;
      for (double[] row : out.toArray()) {
        for (double a : row) {
          assertTrue(a == 0 || a == 2.5);
          zeros += a == 0 ? 1 : 0;
        }
      }
      assertEquals(0.2, zeros / 10_000.0, 0.015);
      assertEquals(2, out.sum() / 10_000, 0.04);
      assertEquals(out, dropout.backward(x), "the gradient passes where the input passed");
    }

    @Test
    void draws_a_new_mask_each_time_from_the_seed_alone() {
      Matrix x = Matrix.generate(5, 5, (i, j) -> 1);
      Dropout one = new Dropout(0.5, new SeededRandom(7));
      Dropout same = new Dropout(0.5, new SeededRandom(7));
      Matrix first = one.forwardTraining(x);
      assertEquals(first, same.forwardTraining(x));
      assertNotEquals(first, one.forwardTraining(x));
    }

    @Test
    void a_network_drops_out_only_while_training() {
      SeededRandom random = new SeededRandom(2);
      Dense dense = Dense.of(4, 3, new Identity(), new HeNormal(), random);
      Sequential net = Sequential.of(dense, Sequential.of(new Dropout(0.5, random)));
      Matrix x = Matrix.generate(6, 4, (i, j) -> 1 + i + j);
      assertEquals(dense.forward(x), net.forward(x));
      assertNotEquals(dense.forward(x), net.forwardTraining(x));
    }

    @Test
    void checks_its_rate() {
      assertMessage("Dropout: rate must be at least 0 and less than 1, was 1.0",
          () -> new Dropout(1, new SeededRandom(1)));
      assertMessage("Dropout: rate must be at least 0 and less than 1, was -0.1",
          () -> new Dropout(-0.1, new SeededRandom(1)));
      Dropout none = new Dropout(0, new SeededRandom(1));
      assertEquals(Matrix.ofRow(1, 2), none.forwardTraining(Matrix.ofRow(1, 2)));
      assertEquals("Dropout(0)", none.toString());
      assertEquals(7, none.outputs(7));
      assertMessage("Dropout.backward: gradOutput must be [1 x 2], was [1 x 3]",
          () -> none.backward(Matrix.zeros(1, 3)));
    }
  }

  private static void assertMessage(String text, Executable call) {
    assertEquals(text, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
