package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Networks of embeddings, positions, attention, residuals and layer normalization. */
class GradientCheckLettersTest {

  private static void check(int from, int to) {
    int checked = 0;
    int left = 0;
    for (int seed = from; seed < to; seed++) {
      RandomLetters task = RandomLetters.of(new SeededRandom(seed));
      GradientCheck check =
          GradientCheck.of(task.network(), RandomLetters.LOSS, task.x(), task.y());
      int number = seed;
      assertTrue(check.passes() || check.checked() == 0, // a softmax so sure that no loss is left
          () -> "seed " + number + ": " + check + "\n" + task.network());
      checked += check.checked();
      left += check.skipped() + check.lost();
    }
    assertTrue(left < .05 * checked, checked + " checked, " + left + " not");
  }

  @Test
  void random_networks() {
    check(0, 200);
  }

  @Test
  @Tag("slow")
  void ten_thousand_random_networks() {
    check(0, 10_000);
  }

  /** Below an embedding there are no slopes to compare; below these there are. */
  @Test
  void inputs_are_checked_too_where_they_are_no_ids() {
    SeededRandom random = new SeededRandom(1);
    Matrix x = Matrix.generate(6, 4, (i, j) -> random.nextGaussian());
    Matrix y = Matrix.generate(6, 4, (i, j) -> random.nextGaussian());
    List<Layer> layers = List.of(Positions.of(3, 4, random), LayerNorm.of(4),
        CausalSelfAttention.of(3, 4, 2, random),
        Residual.of(LayerNorm.of(4), CausalSelfAttention.of(3, 4, 1, random)));
    for (Layer layer : layers) {
      GradientCheck check = GradientCheck.of(layer, new MeanSquaredError(), x, y);
      assertTrue(check.passes(), () -> layer + ": " + check);
      assertEquals(layer.parameterCount() + 24, check.checked() + check.lost(), layer::toString);
    }
  }

  /** Half of what the last layer but one hands back is lost, which shows unless it is nothing. */
  @Test
  void wrong_networks_do_not_pass() {
    int found = 0;
    int planted = 0;
    for (int seed = 0; seed < 60; seed++) {
      RandomLetters task = RandomLetters.of(new SeededRandom(seed));
      Layer[] layers = task.layers().toArray(Layer[]::new);
      int l = layers.length - 2;
      layers[l] = new WrongLayer(layers[l], 1, 1, .5);
      GradientCheck check = GradientCheck.of(
          Sequential.of(layers), RandomLetters.LOSS, task.x(), task.y());
      planted++;
      found += check.passes() ? 0 : 1;
    }
    assertTrue(found > .95 * planted, found + " of " + planted);
  }
}
