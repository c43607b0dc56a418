package nnbook.engine.layer;

import static nnbook.engine.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The layers of a small transformer, one row a letter. */
class SequenceLayersTest {

  private static Matrix draw(int rows, int columns, SeededRandom random) {
    return Matrix.generate(rows, columns, (i, j) -> random.nextGaussian());
  }

  /** Embedding, positions, a block of attention and one of dense layers; 3 letters, 6 wide. */
  private static Sequential small(SeededRandom random) {
    return Sequential.of(Embedding.of(5, 6, random), Positions.of(3, 6, random),
        Residual.of(LayerNorm.of(6), CausalSelfAttention.of(3, 6, 2, random)),
        Residual.of(LayerNorm.of(6),
            Dense.of(6, 8, new Relu(), new GlorotUniform(), random),
            Dense.of(8, 6, new Identity(), new GlorotUniform(), random)),
        LayerNorm.of(6), Dense.of(6, 5, new Identity(), new GlorotUniform(), random));
  }

  @Nested
  class Embedded {
    private final Embedding layer =
        Embedding.of(Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}));

    @Test
    void puts_rows_of_the_table_side_by_side() {
      Matrix ids = Matrix.of(new double[][] {{2, 0, 2}, {1, 1, 0}});
      assertEquals(Matrix.of(new double[][] {{5, 6, 1, 2, 5, 6}, {3, 4, 3, 4, 1, 2}}),
          layer.forward(ids));
      assertEquals(6, layer.outputs(3));
      assertEquals(OptionalInt.empty(), layer.inputs());
      assertEquals("Embedding(3 -> 2)", layer.toString());
      assertEquals(Matrix.zeros(0, 2), layer.forward(Matrix.zeros(0, 1)));
    }

    @Test
    void each_row_of_the_table_gets_the_slopes_of_all_its_uses() {
      layer.forward(Matrix.of(new double[][] {{2, 0, 2}, {2, 0, 0}}));
      Matrix below = layer.backward(
          Matrix.of(new double[][] {{1, 2, 10, 20, 100, 200}, {3, 4, 30, 40, 50, 60}}));
      assertEquals(Matrix.zeros(2, 3), below);
      assertEquals(Matrix.of(new double[][] {{90, 120}, {0, 0}, {104, 206}}),
          layer.parameters().get(0).grad());
    }

    @Test
    void equals_a_dense_layer_on_one_hot_rows() {
      Matrix ids = Matrix.ofColumn(2, 0, 1, 2);
      Matrix oneHot = Matrix.generate(4, 3, (i, j) -> j == ids.get(i, 0) ? 1 : 0);
      Dense dense = Dense.of(layer.table().transpose(), Matrix.zeros(1, 2), new Identity());
      assertEquals(dense.forward(oneHot), layer.forward(ids));
      Matrix slopes = draw(4, 2, new SeededRandom(1));
      dense.backward(slopes);
      layer.backward(slopes);
      assertEquals(dense.parameters().get(0).grad().transpose(),
          layer.parameters().get(0).grad());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 3, 0.5, 1.9999999, Double.NaN, Double.POSITIVE_INFINITY, 1e18})
    void refuses_what_is_no_id(double id) {
      String actual = id == 1e18 ? "1e18" : Double.toString(id);
      assertRefused("Embedding.forward: the id in row 1, column 0 must be a whole number from 0 to"
          + " 2, was " + actual, () -> layer.forward(Matrix.ofColumn(0, id)));
    }

    @Test
    void refuses_wrong_sizes() {
      assertRefused("Embedding.of: count must be at least 1, was 0",
          () -> Embedding.of(0, 2, new SeededRandom(1)));
      assertRefused("Embedding.of: width must be at least 1, was 0",
          () -> Embedding.of(2, 0, new SeededRandom(1)));
      assertThrows(IllegalStateException.class, () -> layer.backward(Matrix.zeros(1, 2)));
      layer.forward(Matrix.ofColumn(0, 1));
      assertRefused("Embedding.backward: gradOutput must be [2 x 2], was [1 x 2]",
          () -> layer.backward(Matrix.zeros(1, 2)));
    }
  }

  @Nested
  class Placed {
    private final Positions layer =
        Positions.of(Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}));

    @Test
    void adds_row_t_to_row_t_of_each_sequence() {
      assertEquals(Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}, {1, 2}, {3, 4}, {5, 6}}),
          layer.forward(Matrix.zeros(6, 2)));
      assertEquals(Matrix.of(new double[][] {{1, 2}, {3, 4}}), layer.forward(Matrix.zeros(2, 2)));
      assertEquals("Positions(3 x 2)", layer.toString());
    }

    @Test
    void each_row_of_the_table_gets_the_slopes_of_its_place() {
      layer.forward(Matrix.zeros(6, 2));
      Matrix slopes = Matrix.generate(6, 2, (i, j) -> Math.scalb(1, 2 * i + j));
      assertEquals(slopes, layer.backward(slopes));
      assertEquals(Matrix.of(new double[][] {{65, 130}, {260, 520}, {1040, 2080}}),
          layer.parameters().get(0).grad());
    }

    @Test
    void refuses_rows_that_are_no_sequences() {
      assertRefused("Positions.forward: number of rows must be at most 3, the context, or a"
          + " multiple of it, was 4", () -> layer.forward(Matrix.zeros(4, 2)));
      assertRefused("Positions.forward: X must be [batch x 2], was [3 x 1]",
          () -> layer.forward(Matrix.zeros(3, 1)));
      assertRefused("Positions.of: context must be at least 1, was 0",
          () -> Positions.of(0, 2, new SeededRandom(1)));
      assertThrows(IllegalStateException.class, () -> layer.backward(Matrix.zeros(1, 2)));
      layer.forward(Matrix.zeros(3, 2));
      assertRefused("Positions.backward: gradOutput must be [3 x 2], was [6 x 2]",
          () -> layer.backward(Matrix.zeros(6, 2)));
    }
  }

  @Nested
  class Normalized {
    @Test
    void each_row_gets_mean_0_and_variance_1() {
      Matrix y = LayerNorm.of(4).forward(Matrix.of(new double[][] {
        {1, 2, 3, 6}, {-1000, 1000, 1000, -1000}, {7, 7, 7, 7}}));
      assertEquals(0, Matrix.ofRow(y.row(0)).sum(), 1e-15);
      double spread = Math.sqrt(3.5 + 1e-5); // the mean is 3, the variance (4 + 1 + 0 + 9) / 4
      assertArrayEquals(new double[] {-2 / spread, -1 / spread, 0, 3 / spread}, y.row(0), 1e-15);
      assertArrayEquals(new double[] {-1, 1, 1, -1}, y.row(1), 1e-11);
      assertArrayEquals(new double[4], y.row(2));
    }

    @Test
    void does_not_see_a_shift_nor_nearly_a_scale() {
      Matrix x = draw(3, 5, new SeededRandom(1));
      LayerNorm layer = LayerNorm.of(5);
      Matrix y = layer.forward(x);
      assertEquals(0, layer.forward(x.map(a -> a + 10)).minus(y).maxAbs(), 1e-14);
      assertEquals(0, layer.forward(x.scale(1000)).minus(y).maxAbs(), 1e-4); // ε counts less
    }

    @Test
    void scales_and_moves_by_gain_and_bias() {
      Matrix x = draw(3, 2, new SeededRandom(1));
      Matrix n = LayerNorm.of(2).forward(x);
      LayerNorm layer = LayerNorm.of(Matrix.ofRow(2, -3), Matrix.ofRow(10, 20));
      assertEquals(Matrix.generate(3, 2, (i, j) -> j == 0 ? 2 * n.get(i, 0) + 10
          : -3 * n.get(i, 1) + 20), layer.forward(x));
    }

    /** Neither a shift nor, but for ε, a scale of a row changes anything, so slopes see none. */
    @Test
    void slopes_are_level_and_upright() {
      SeededRandom random = new SeededRandom(2);
      Matrix x = draw(3, 5, random);
      LayerNorm layer = LayerNorm.of(draw(1, 5, random), draw(1, 5, random));
      layer.forward(x);
      Matrix below = layer.backward(draw(3, 5, random));
      assertTrue(below.maxAbs() > .1, below::toString);
      for (int i = 0; i < 3; i++) {
        assertEquals(0, Matrix.ofRow(below.row(i)).sum(), 1e-14);
        double along = Matrix.ofRow(below.row(i)).hadamard(Matrix.ofRow(x.row(i))).sum();
        assertEquals(0, along, 1e-3);
      }
    }

    @Test
    void refuses_wrong_sizes() {
      LayerNorm layer = LayerNorm.of(3);
      assertEquals("LayerNorm(3)", layer.toString());
      assertRefused("LayerNorm.of: width must be at least 1, was 0", () -> LayerNorm.of(0));
      assertRefused("LayerNorm.of: bias must be [1 x 2], was [1 x 3]",
          () -> LayerNorm.of(Matrix.ofRow(1, 1), Matrix.ofRow(0, 0, 0)));
      assertRefused("LayerNorm.forward: X must be [batch x 3], was [2 x 4]",
          () -> layer.forward(Matrix.zeros(2, 4)));
      assertThrows(IllegalStateException.class, () -> layer.backward(Matrix.zeros(1, 3)));
      layer.forward(Matrix.zeros(2, 3));
      assertRefused("LayerNorm.backward: gradOutput must be [2 x 3], was [1 x 3]",
          () -> layer.backward(Matrix.zeros(1, 3)));
    }
  }

  @Nested
  class Attending {
    private final SeededRandom random = new SeededRandom(3);

    /** Two letters, one head: all by hand. */
    @Test
    void mixes_values_by_the_softmax_of_queries_times_keys() {
      Matrix q = Matrix.of(new double[][] {{1, 0}, {0, 2}});
      Matrix v = Matrix.of(new double[][] {{0, 1}, {1, 0}});
      Matrix o = Matrix.of(new double[][] {{10, 0}, {0, 100}});
      CausalSelfAttention layer =
          CausalSelfAttention.of(2, 1, q, Matrix.identity(2), v, o);
      Matrix y = layer.forward(Matrix.of(new double[][] {{1, 0}, {3, 1}}));
      // letter 0 sees itself only: its value (0, 1); letter 1 has the value (1, 3)
      double[] scores = {3 / Math.sqrt(2), 11 / Math.sqrt(2)}; // query (3, 2), keys (1, 0), (3, 1)
      double share = 1 / (1 + Math.exp(scores[0] - scores[1]));
      assertEquals(0, y.minus(Matrix.of(new double[][] {
        {0, 100}, {10 * share, 100 * (1 - share + 3 * share)}})).maxAbs(), 1e-12);
      assertEquals(1, layer.attention().size());
      assertArrayEquals(new double[] {1, 0}, layer.attention().get(0).row(0));
      assertArrayEquals(new double[] {1 - share, share}, layer.attention().get(0).row(1), 1e-14);
    }

    @Test
    void shares_add_up_to_1_and_no_letter_looks_ahead() {
      CausalSelfAttention layer = CausalSelfAttention.of(5, 6, 3, random);
      assertEquals(List.of(), layer.attention());
      layer.forward(draw(20, 6, random).scale(3));
      assertEquals(4 * 3, layer.attention().size());
      for (Matrix shares : layer.attention()) {
        for (int i = 0; i < 5; i++) {
          assertEquals(1, Matrix.ofRow(shares.row(i)).sum(), 1e-15);
          for (int j = i + 1; j < 5; j++) {
            assertEquals(0, shares.get(i, j));
          }
        }
      }
    }

    @Test
    void sequences_do_not_see_each_other_and_heads_take_their_columns() {
      CausalSelfAttention layer = CausalSelfAttention.of(4, 6, 2, random);
      Matrix x = draw(12, 6, random);
      Matrix all = layer.forward(x);
      List<Matrix> attention = layer.attention();
      for (int s = 0; s < 3; s++) {
        int[] rows = {4 * s, 4 * s + 1, 4 * s + 2, 4 * s + 3};
        assertEquals(all.rowsAt(rows), layer.forward(x.rowsAt(rows)));
        assertEquals(attention.subList(2 * s, 2 * s + 2), layer.attention());
      }
    }

    @Test
    void a_shorter_sequence_is_the_beginning_of_a_longer_one() {
      CausalSelfAttention layer = CausalSelfAttention.of(4, 6, 2, random);
      Matrix x = draw(4, 6, random);
      Matrix all = layer.forward(x);
      assertEquals(all.rowsAt(0, 1, 2), layer.forward(x.rowsAt(0, 1, 2)));
      assertEquals(all.rowsAt(0), layer.forward(x.rowsAt(0)));
      assertEquals(Matrix.zeros(1, 6).shape(), layer.backward(Matrix.zeros(1, 6)).shape());
      assertEquals(Matrix.zeros(0, 6), layer.forward(Matrix.zeros(0, 6)));
    }

    /** Scores of ±1000 and more: all attention goes to one letter, and nothing overflows. */
    @Test
    void great_scores_choose_one_letter() {
      CausalSelfAttention layer = CausalSelfAttention.of(3, 1, Matrix.identity(2).scale(1000),
          Matrix.identity(2), Matrix.identity(2), Matrix.identity(2));
      Matrix x = Matrix.of(new double[][] {{2, 0}, {-1, 1}, {1, 1}});
      Matrix y = layer.forward(x);
      assertEquals(x.rowsAt(0, 1), y.rowsAt(0, 1));
      assertEquals(Matrix.ofRow(1.5, .5), y.rowsAt(2)); // a tie: the query (1, 1) gives 2, 0 and 2
      Matrix below = layer.backward(Matrix.generate(3, 2, (i, j) -> 1));
      assertTrue(Double.isFinite(below.maxAbs()), below::toString);
    }

    @Test
    void refuses_wrong_sizes() {
      CausalSelfAttention layer = CausalSelfAttention.of(4, 6, 2, random);
      assertEquals("CausalSelfAttention(4 x 6, 2 heads)", layer.toString());
      assertEquals("CausalSelfAttention(4 x 6, 1 head)",
          CausalSelfAttention.of(4, 6, 1, random).toString());
      assertRefused("CausalSelfAttention.of: heads must be a divisor of the width, 6, was 4",
          () -> CausalSelfAttention.of(4, 6, 4, random));
      assertRefused("CausalSelfAttention.of: heads must be at least 1, was 0",
          () -> CausalSelfAttention.of(4, 6, 0, random));
      assertRefused("CausalSelfAttention.of: context must be at least 1, was 0",
          () -> CausalSelfAttention.of(0, 6, 2, random));
      assertRefused("CausalSelfAttention.of: width must be at least 1, was 0",
          () -> CausalSelfAttention.of(4, 0, 1, random));
      Matrix square = Matrix.identity(2);
      assertRefused("CausalSelfAttention.of: values must be [2 x 2], was [1 x 2]",
          () -> CausalSelfAttention.of(4, 1, square, square, Matrix.zeros(1, 2), square));
      assertRefused("CausalSelfAttention.forward: X must be [batch x 6], was [4 x 5]",
          () -> layer.forward(Matrix.zeros(4, 5)));
      assertRefused("CausalSelfAttention.forward: number of rows must be at most 4, the context,"
          + " or a multiple of it, was 6", () -> layer.forward(Matrix.zeros(6, 6)));
      assertThrows(IllegalStateException.class, () -> layer.backward(Matrix.zeros(4, 6)));
      layer.forward(Matrix.zeros(8, 6));
      assertRefused("CausalSelfAttention.backward: gradOutput must be [8 x 6], was [4 x 6]",
          () -> layer.backward(Matrix.zeros(4, 6)));
      assertRefused("CausalSelfAttention.outputs: inputs must be 6, was 5",
          () -> layer.outputs(5));
    }
  }

  @Nested
  class Added {
    @Test
    void adds_what_the_layers_inside_compute() {
      Dense dense = Dense.of(Matrix.of(new double[][] {{1, 2}, {3, 4}}), Matrix.ofRow(10, 20),
          new Identity());
      Residual layer = Residual.of(dense);
      assertEquals(Matrix.ofRow(1 + 13, 1 + 27), layer.forward(Matrix.ofRow(1, 1)));
      assertEquals(Matrix.ofRow(1 + 1 + 3, 1 + 2 + 4), layer.backward(Matrix.ofRow(1, 1)));
      assertEquals(Matrix.ofRow(1, 1), layer.parameters().get(1).grad());
      assertEquals("Residual(Dense(2 -> 2, Identity))", layer.toString());
    }

    @Test
    void passes_training_on() {
      Residual layer = Residual.of(new Dropout(.5, new SeededRandom(1)));
      Matrix x = draw(4, 4, new SeededRandom(2));
      assertEquals(x.scale(2), layer.forward(x));
      assertNotEquals(x.scale(2), layer.forwardTraining(x));
      assertEquals(7, layer.outputs(7));
    }

    @Test
    void refuses_layers_that_change_the_width() {
      assertRefused("Residual.of: number of outputs of the layers inside must be 2, was 3",
          () -> Residual.of(Dense.of(2, 3, new Relu(), new GlorotUniform(), new SeededRandom(1))));
    }

    @Test
    void ends_in_logits_only_if_both_parts_do() {
      Optional<Activation> none = Optional.of(new Identity());
      SeededRandom random = new SeededRandom(1);
      assertEquals(none, small(random).activationAfter(none));
      assertEquals(none, Residual.of(LayerNorm.of(2)).activationAfter(none));
      Residual residual = Residual.of(Dense.glorotUniform(2, 2, new Sigmoid(), random));
      assertEquals(Optional.empty(), residual.activationAfter(none));
      assertEquals(Optional.empty(),
          Residual.of(LayerNorm.of(2)).activationAfter(Optional.of(new Sigmoid())));
    }
  }

  @Nested
  class Together {
    @Test
    void the_table_shows_what_is_inside_a_residual() {
      assertEquals("""
          Sequential
            Layer                                  Output         Parameters
            Embedding(5 -> 6)                      [batch x any]          30
            Positions(3 x 6)                       [batch x 6]            18
            Residual                               [batch x 6]
              LayerNorm(6)                         [batch x 6]            12
              CausalSelfAttention(3 x 6, 2 heads)  [batch x 6]           144
            Residual                               [batch x 6]
              LayerNorm(6)                         [batch x 6]            12
              Dense(6 -> 8, Relu)                  [batch x 8]            56
              Dense(8 -> 6, Identity)              [batch x 6]            54
            LayerNorm(6)                           [batch x 6]            12
            Dense(6 -> 5, Identity)                [batch x 5]            35
            Total                                                        373""",
          small(new SeededRandom(1)).toString());
    }

    /** The proof of the mask: whatever comes later, no bit of the earlier outputs moves. */
    @Test
    void no_bit_of_an_output_depends_on_a_later_letter() {
      SeededRandom random = new SeededRandom(4);
      Sequential network = Sequential.of(Embedding.of(27, 8, random), Positions.of(7, 8, random),
          Residual.of(LayerNorm.of(8), CausalSelfAttention.of(7, 8, 4, random)),
          Residual.of(LayerNorm.of(8), CausalSelfAttention.of(7, 8, 2, random)),
          Dense.of(8, 27, new Identity(), new GlorotUniform(), random));
      Matrix x = Matrix.generate(14, 1, (i, j) -> random.nextInt(27));
      Matrix y = network.forward(x);
      for (int changed = 0; changed < 14; changed++) {
        for (int id = 0; id < 27; id++) {
          int row = changed;
          int other = id;
          Matrix z = network.forward(
              Matrix.generate(14, 1, (i, j) -> i == row ? other : x.get(i, 0)));
          boolean same = id == x.get(row, 0);
          for (int i = 0; i < 14; i++) {
            boolean sees = i / 7 == row / 7 && i >= row;
            assertEquals(!sees || same, y.rowsAt(i).equals(z.rowsAt(i)),
                "letter " + row + " to " + id + ", output " + i);
          }
        }
      }
    }

    @Test
    void without_positions_the_last_letter_sees_a_bag_of_letters() {
      SeededRandom random = new SeededRandom(5);
      Sequential bag = Sequential.of(Embedding.of(5, 6, random),
          CausalSelfAttention.of(4, 6, 2, random));
      Matrix one = bag.forward(Matrix.ofColumn(0, 1, 2, 3)).rowsAt(3);
      Matrix two = bag.forward(Matrix.ofColumn(2, 0, 1, 3)).rowsAt(3);
      assertEquals(0, one.minus(two).maxAbs(), 1e-15);
    }
  }

  @Test
  void a_row_whose_squares_overflow_is_refused_not_normalized_to_zeros() {
    LayerNorm norm = LayerNorm.of(3);
    assertRefused("LayerNorm.forward: variance of row 1 of X must be finite (its numbers are so"
            + " large that their squares overflow), was Infinity",
        () -> norm.forward(Matrix.of(new double[][] {{1, 2, 3}, {1e200, -1e200, 0}})));
    Matrix large = norm.forward(Matrix.of(new double[][] {{1e150, -1e150, 0}}));
    assertArrayEquals(new double[] {Math.sqrt(1.5), -Math.sqrt(1.5), 0}, large.row(0), 1e-12);
    assertTrue(Double.isNaN(norm.forward(Matrix.ofRow(Double.NaN, 0, 1)).get(0, 1)));
  }
}
