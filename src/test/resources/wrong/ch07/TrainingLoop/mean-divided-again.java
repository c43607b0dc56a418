// expect: The loss of a batch is a mean
package ch07;

import java.util.Arrays;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class TrainingLoop {
  private TrainingLoop() {}

  public static double[] trainingLoop(
      Sequential network, Matrix x, Matrix y, double eta, int epochs, int batchSize,
      SeededRandom random) {
    BinaryCrossEntropy bce = new BinaryCrossEntropy();
    int n = x.rows();
    double[] losses = new double[epochs];
    int[] order = new int[n];
    for (int i = 0; i < n; i++) order[i] = i;
    for (int e = 0; e < epochs; e++) {
      random.shuffle(order);
      double sum = 0;
      for (int from = 0; from < n; from += batchSize) {
        int[] rows = Arrays.copyOfRange(order, from, Math.min(n, from + batchSize));
        Matrix bx = x.rowsAt(rows), by = y.rowsAt(rows);
        for (Parameter p : network.parameters()) p.zeroGrad();
        Matrix z = network.forward(bx);
        sum += bce.value(z, by) ;
        network.backward(bce.gradient(z, by));
        for (Parameter p : network.parameters()) p.set(p.value().minus(p.grad().scale(eta)));
      }
      losses[e] = sum / n;
    }
    return losses;
  }
}
