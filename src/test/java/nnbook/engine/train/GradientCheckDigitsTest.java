package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Sequential;
import nnbook.engine.layer.Volume;
import nnbook.engine.layer.Window;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer.Data;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * On real digits a blank patch puts all units that see it on a kink, or ties them in a pool, when
 * biases are 0.
 */
class GradientCheckDigitsTest {

  /** What stands between the image and the last layer. */
  private enum Kind {
    RELU(new Relu(), false, 1), RELU_POOL(new Relu(), true, 1), TANH_POOL(new Tanh(), true, 1),
    DEEP_RELU(new Relu(), false, 2), DEEP_RELU_POOL(new Relu(), true, 2);

    private final Activation g;
    private final boolean pooled;
    private final int convolutions;

    Kind(Activation g, boolean pooled, int convolutions) {
      this.g = g;
      this.pooled = pooled;
      this.convolutions = convolutions;
    }

    List<Layer> layers(SeededRandom random) {
      List<Layer> layers = new ArrayList<>();
      Volume image = new Volume(1, 8, 8);
      for (int l = 0; l < convolutions; l++) {
        Conv2d conv = Conv2d.of(image, new Window(3), 3 - l, g, new HeNormal(), random);
        image = conv.output();
        layers.add(conv);
      }
      if (pooled) {
        MaxPool pool = new MaxPool(image, 2);
        image = pool.output();
        layers.add(pool);
      }
      layers.add(Dense.of(image.size(), 10, new Softmax(), new HeNormal(), random));
      return layers;
    }
  }

  private static GradientCheck check(List<Layer> layers, SeededRandom random) {
    Data all = Split.DIGITS.test();
    Data two = Split.rows(all, random.nextInt(360), random.nextInt(360));
    return GradientCheck.of(Sequential.of(layers.toArray(Layer[]::new)),
        new SoftmaxCrossEntropy(), two.x(), two.y());
  }

  private static void passes(Kind kind, int networks) {
    int skipped = 0;
    for (int seed = 1; seed <= networks; seed++) {
      SeededRandom random = new SeededRandom(seed);
      GradientCheck right = check(kind.layers(random), random);
      assertTrue(right.passes(), kind + ", seed " + seed + ": " + right);
      assertTrue(2 * right.skipped() < right.checked(), kind + ", seed " + seed + ": " + right);
      skipped += right.skipped();
    }
    assertTrue(skipped > networks, kind + ": " + skipped);
  }

  @Tag("statistics")
  @ParameterizedTest
  @EnumSource
  void right_networks_pass(Kind kind) {
    passes(kind, 4);
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void two_hundred_right_networks_pass(Kind kind) {
    passes(kind, 200);
  }

  /** One of the three results of the first layer's backward is wrong. */
  @Tag("statistics")
  @ParameterizedTest
  @EnumSource
  void wrong_networks_do_not(Kind kind) {
    for (int seed = 1; seed <= 2; seed++) {
      for (int place = 0; place < 3; place++) {
        SeededRandom random = new SeededRandom(seed);
        List<Layer> layers = kind.layers(random);
        layers.set(0, new WrongLayer(layers.get(0), place == 0 ? 2 : 1, place == 1 ? 2 : 1,
            place == 2 ? 2 : 1));
        GradientCheck wrong = check(layers, random);
        assertFalse(wrong.passes(), kind + ", seed " + seed + ", " + place + ": " + wrong);
      }
    }
  }

  @Test
  void what_was_skipped_is_told() {
    GradientCheck check = check(Kind.RELU.layers(new SeededRandom(1)), new SeededRandom(1));
    assertTrue(check.toString().contains(check.skipped() + " skipped at kinks"), check::toString);
  }
}
