// expect: One step an epoch, for the slopes of all batches together
package ch07;

import java.util.Arrays;
import java.util.stream.IntStream;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class TrainingLoop {
  private TrainingLoop() {}

  public static double[] trainingLoop(
      Sequential network, Matrix x, Matrix y, double eta, int epochs, int batchSize,
      SeededRandom random) {
    var loss = new nnbook.engine.loss.BinaryCrossEntropy();
    int n = x.rows();
    int[] order = IntStream.range(0, n).toArray();
    double[] history = new double[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      double sum = 0;
      for (int from = 0; from < n; from += batchSize) {
        int[] batch = Arrays.copyOfRange(order, from, Math.min(n, from + batchSize));
        Matrix bx = x.rowsAt(batch);
        Matrix by = y.rowsAt(batch);
        Matrix z = network.forward(bx);
        sum += loss.value(z, by) * batch.length;
        network.backward(loss.gradient(z, by));
      }
      for (var p : network.parameters()) {
        p.set(p.value().minus(p.grad().scale(eta)));
        p.zeroGrad();
      }
      history[epoch] = sum / n;
    }
    return history;
  }
}
