package nnbook.engine.train;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;

/** The program under study: XOR with a 2-n-1 network, as Keras trains it. */
final class Xor {
  static final Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  static final Matrix Y = Matrix.ofColumn(0, 1, 1, 0);
  static final Trainer KERAS = new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01));
  static final double SOLVED = 0.1;

  private Xor() {}

  static Sequential network(int hidden, Activation g, long seed) {
    SeededRandom random = new SeededRandom(seed);
    return Sequential.of(
        Dense.glorotUniform(2, hidden, g, random),
        Dense.glorotUniform(hidden, 1, new Sigmoid(), random));
  }

  static Sequential network(double[][] w1, double... w2) {
    return Sequential.of(
        Dense.of(w1, new double[2], new Relu()),
        Dense.of(new double[][] {w2}, new double[1], new Sigmoid()));
  }

  static double loss(Sequential net) {
    return new BinaryCrossEntropy().value(net.logits().forward(X), Y);
  }

  /** The loss after 1,000 epochs. */
  static double finalLoss(int hidden, Activation g, long seed) {
    Sequential net = network(hidden, g, seed);
    KERAS.fit(net, X, Y, 1000);
    return loss(net);
  }

  /** The share of seeds whose network learns XOR. */
  static double share(int hidden, Activation g, int seeds) {
    int solved = 0;
    for (int seed = 0; seed < seeds; seed++) {
      solved += finalLoss(hidden, g, seed) < SOLVED ? 1 : 0;
    }
    return (double) solved / seeds;
  }
}
