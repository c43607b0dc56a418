// expect: the weight from input i to neuron j is w[j][i]
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class ForwardBatch {
  private ForwardBatch() {}

  public static double[][] forwardBatch(
      double[][] w, double[] b, double[][] batch, ElementwiseActivation g) {
    double[][] outputs = new double[batch.length][w.length];
    double[] z = b.clone();
    for (int n = 0; n < batch.length; n++) {
      for (int j = 0; j < w.length; j++) {
        for (int i = 0; i < batch[n].length; i++) {
          z[j] += batch[n][i] * w[i][j];
        }
        outputs[n][j] = g.value(z[j]);
      }
    }
    return outputs;
  }
}
