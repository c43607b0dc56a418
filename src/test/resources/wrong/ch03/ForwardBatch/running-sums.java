// expect: The sums go on
package ch03;

import nnbook.engine.activation.ElementwiseActivation;

public final class ForwardBatch {
  private ForwardBatch() {}

  public static double[][] forwardBatch(
      double[][] w, double[] b, double[][] batch, ElementwiseActivation g) {
    double[][] outputs = new double[batch.length][w.length]; // [n x out]
    double[] sums = b.clone();
    for (int n = 0; n < batch.length; n++) {
      for (int j = 0; j < w.length; j++) {
        double z = sums[j];
        for (int i = 0; i < w[j].length; i++) {
          z += batch[n][i] * w[j][i];
        }
        sums[j] = z;
        outputs[n][j] = g.value(z);
      }
    }
    return outputs;
  }
}
