// expect: The wrong number of rows
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class ForwardBatch {
  private ForwardBatch() {}

  public static double[][] forwardBatch(
      double[][] w, double[] b, double[][] batch, ElementwiseActivation g) {
    double[][] outputs = new double[Math.max(batch.length, w.length)][w.length];
    for (int n = 0; n < batch.length; n++) {
      for (int j = 0; j < w.length; j++) {
        double z = b[j];
        for (int i = 0; i < w[j].length; i++) {
          z += batch[n][i] * w[j][i];
        }
        outputs[n][j] = g.value(z);
      }
    }
    return outputs;
  }
}
