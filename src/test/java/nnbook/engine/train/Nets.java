package nnbook.engine.train;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.initializer.Initializer;
import nnbook.engine.initializer.Normal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;

/** Networks and trainers of the published experiments. */
final class Nets {
  private Nets() {}

  /** Dense layers of those sizes, the last with softmax. */
  static Sequential dense(Activation hidden, Initializer start, long seed, int... sizes) {
    SeededRandom random = new SeededRandom(seed);
    Layer[] layers = new Layer[sizes.length - 1];
    for (int l = 0; l < layers.length; l++) {
      Activation g = l < layers.length - 1 ? hidden : new Softmax();
      layers[l] = Dense.of(sizes[l], sizes[l + 1], g, start, random);
    }
    return Sequential.of(layers);
  }

  /** Relu between dense layers, first weights of He. */
  static Sequential relu(long seed, int... sizes) {
    return dense(new Relu(), new HeNormal(), seed, sizes);
  }

  /** M. Nielsen's: sigmoids everywhere, weights and biases from N(0, 1). */
  static Sequential nielsen(long seed) {
    SeededRandom random = new SeededRandom(seed);
    Sequential net = Sequential.of(Dense.of(64, 30, new Sigmoid(), new Normal(1), random),
        Dense.of(30, 10, new Sigmoid(), new Normal(1), random));
    for (Parameter p : net.parameters()) {
      if (p.isBias()) {
        p.set(Matrix.generate(1, p.value().columns(), (i, j) -> random.nextGaussian()));
      }
    }
    return net;
  }

  /** Cross-entropy over classes; the seed also orders the examples. */
  static Trainer trainer(Optimizer optimizer, int batch, long seed) {
    return new Trainer(new SoftmaxCrossEntropy(), optimizer).batchSize(batch).seed(seed);
  }

  /** What most experiments with digits use: rate 0.1, batches of 32. */
  static Trainer sgd(long seed) {
    return trainer(new Sgd(0.1), 32, seed);
  }
}
