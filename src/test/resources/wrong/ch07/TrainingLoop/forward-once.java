// expect: the forward pass belongs inside
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
    Loss loss = new BinaryCrossEntropy();
    double[] losses = new double[epochs];
    int[] order = IntStream.range(0, x.rows()).toArray();
    random.shuffle(order);
    Matrix rows = x.rowsAt(Arrays.copyOf(order, x.rows()));
    Matrix targets = y.rowsAt(order);
    Matrix z = network.forward(rows);
    for (int epoch = 0; epoch < epochs; epoch++) {
      losses[epoch] = loss.value(z, targets);
      network.parameters().forEach(Parameter::zeroGrad);
      network.backward(loss.gradient(z, targets));
      for (Parameter p : network.parameters()) {
        p.set(p.value().minus(p.grad().scale(eta)));
      }
    }
    return losses;
  }
}
