// expect: An example is asked for something, and there
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class ForwardBatch {
  private ForwardBatch() {}

  public static double[][] forwardBatch(
      double[][] w, double[] b, double[][] batch, ElementwiseActivation g) {
    double[][] outputs = new double[batch.length][w.length];
    for (int n = 0; n < batch.length; n++) {
      for (int j = 0; j < w.length; j++) {
        double z = b[j];
        for (int i = 0; i < w[j].length; i++) {
          z += batch[n][i] * w[j][i];
        }
        outputs[n][j] = g.value(z);
      }
    }
    return outputs[outputs.length - 1].length == 0 ? new double[0][] : outputs;
  }
}
