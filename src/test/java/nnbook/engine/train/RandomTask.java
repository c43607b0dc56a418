package nnbook.engine.train;

import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Hinge;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/**
 * A network of one to five layers with a loss and data: inputs from 0.001 to 10,000 and weights
 * from 0.01 to 10, in a third of the tasks mixed over two more powers of ten; in a quarter of them
 * the inputs, and the first weights against them, are smaller or larger by up to five.
 */
record RandomTask(List<Dense> layers, Loss loss, Matrix x, Matrix y) {
  private static final List<Activation> ACTIVATIONS = List.of(new Identity(), new Sigmoid(),
      new Tanh(), new Relu(), new LeakyRelu(0.1), new Softplus(), new Softmax());
  private static final List<Loss> LOSSES = List.of(new MeanSquaredError(), new HalfSquaredError(),
      new BinaryCrossEntropy(), new SoftmaxCrossEntropy(), new Hinge());

  static RandomTask of(SeededRandom random) {
    Loss loss = LOSSES.get(random.nextInt(5));
    double inputs = power(random, -3, 4);
    double weights = power(random, -2, 1);
    int spread = random.nextInt(3) == 0 ? 1 : 0;
    Dense[] layers = new Dense[1 + random.nextInt(5)];
    int in = 1 + random.nextInt(4);
    double first = random.nextInt(4) == 0 ? power(random, -5, 5) : 1;
    Matrix x = draw(random, 1 + random.nextInt(4), in, inputs, spread).scale(first);
    for (int l = 0; l < layers.length; l++) {
      int out = 1 + random.nextInt(4);
      Activation g = ACTIVATIONS.get(random.nextInt(7));
      if (l == layers.length - 1 && !(loss.link() instanceof Identity)) {
        g = random.nextInt(2) == 0 ? loss.link() : new Identity();
      }
      Matrix w = draw(random, out, in, weights / StrictMath.sqrt(in), spread)
          .scale(l == 0 ? 1 / first : 1);
      layers[l] = Dense.of(w, draw(random, 1, out, weights, 0), g);
      in = out;
    }
    return new RandomTask(List.of(layers), loss, x, targets(random, loss, x.rows(), in));
  }

  /** The same, with inputs and layers smaller or larger by up to eight powers of ten each. */
  RandomTask scattered(SeededRandom random) {
    List<Dense> scaled = layers.stream().map(layer -> {
      double scale = power(random, -8, 8);
      return Dense.of(layer.weights().scale(scale), layer.biases().scale(scale),
          layer.activation());
    }).toList();
    return new RandomTask(scaled, loss, x.scale(power(random, -8, 8)), y);
  }

  Sequential network() {
    return Sequential.of(layers.toArray(Dense[]::new));
  }

  private static Matrix targets(SeededRandom random, Loss loss, int rows, int columns) {
    if (loss instanceof Hinge) {
      return Matrix.generate(rows, columns, (i, j) -> random.nextInt(2) * 2 - 1);
    }
    return loss.link() instanceof Identity
        ? draw(random, rows, columns, 1, 0)
        : Matrix.generate(rows, columns, (i, j) -> i % columns == j ? 1 : 0);
  }

  /** Gaussians, one in ten of them 0. */
  private static Matrix draw(
      SeededRandom random, int rows, int columns, double scale, int spread) {
    return Matrix.generate(rows, columns, (i, j) -> random.nextInt(10) == 0
        ? 0 : random.nextGaussian() * scale * power(random, -spread, spread));
  }

  private static double power(SeededRandom random, double low, double high) {
    return StrictMath.pow(10, low + (high - low) * random.nextDouble());
  }
}
