package nnbook.bench;

import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.HeUniform;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

/** Images of 28 by 28 pixels, drawn at random, and the networks that are trained on them. */
final class Images {
  static final int EXAMPLES = 4096;
  private static final int PIXELS = 784;
  private static final int CLASSES = 10;

  private final SeededRandom random = new SeededRandom(1);
  final float[][] x = new float[EXAMPLES][PIXELS];
  final float[][] y = new float[EXAMPLES][CLASSES];

  /** Half of the pixels are 0, as in pictures of clothes. */
  Images() {
    for (int i = 0; i < EXAMPLES; i++) {
      for (int k = 0; k < PIXELS; k++) {
        x[i][k] = Math.max(0, (float) random.nextDouble(-1, 1));
      }
      y[i][random.nextInt(CLASSES)] = 1;
    }
  }

  /** 784-128-10, ReLU and softmax. */
  Sequential wide() {
    return Sequential.of(
        Dense.of(PIXELS, 128, new Relu(), new HeUniform(), random),
        Dense.of(128, CLASSES, new Softmax(), new HeUniform(), random));
  }

  /** 784-30-10, all sigmoid. */
  Sequential slim() {
    return Sequential.of(
        Dense.of(PIXELS, 30, new Sigmoid(), new HeUniform(), random),
        Dense.of(30, CLASSES, new Sigmoid(), new HeUniform(), random));
  }
}
