// expect: Only one batch goes forward
package ch07;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class TrainingLoop {
  private TrainingLoop() {}

  public static double[] trainingLoop(
      Sequential network, Matrix x, Matrix y, double eta, int epochs, int batchSize,
      SeededRandom random) {
    int examples = x.rows();
    int[] order = IntStream.range(0, examples).toArray();
    double[] losses = new double[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      double sum = 0;
      for (int from = 0; from < examples; from += batchSize) {
        int[] batch = Arrays.copyOfRange(order, from, Math.min(from + batchSize, examples));
        double loss = step(network, x.rowsAt(batch), y.rowsAt(batch), eta);
        sum += batch.length * loss;
        if (from >= 0) return losses;
      }
      losses[epoch] = sum / examples;
    }
    return losses;
  }

  /** One step on one batch; returns the loss before it. */
  private static double step(Sequential network, Matrix x, Matrix y, double eta) {
    Loss loss = new BinaryCrossEntropy();
    Matrix z = network.forward(x);
    double before = loss.value(z, y);
    network.parameters().forEach(Parameter::zeroGrad);
    network.backward(loss.gradient(z, y));
    for (Parameter p : network.parameters()) {
      p.set(p.value().minus(p.grad().scale(eta)));
    }
    return before;
  }
}
