// expect: The bias is added once for every input: add b[j] once for each neuron.
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class ForwardBatch {
  private ForwardBatch() {}

  public static double[][] forwardBatch(
      double[][] w, double[] b, double[][] batch, ElementwiseActivation g) {
    double[][] outputs = new double[batch.length][w.length];
    for (int n = 0; n < batch.length; n++) {
      for (int j = 0; j < w.length; j++) {
        double z = 0;
        for (int i = 0; i < w[j].length; i++) {
          z += batch[n][i] * w[j][i] + b[j];
        }
        outputs[n][j] = g.value(z);
      }
    }
    return outputs;
  }
}
