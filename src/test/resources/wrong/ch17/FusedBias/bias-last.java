// expect: The bias is added last
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class FusedBias {
  private FusedBias() {}

  public static void fusedBias(CachedMatrix x, CachedMatrix w, float[] bias, CachedMatrix y) {
    for (int i = 0; i < x.rows(); i++) {
      float[] sums = new float[bias.length];
      for (int k = 0; k < x.columns(); k++) {
        float input = x.get(i, k);
        for (int j = 0; j < sums.length; j++) {
          sums[j] += input * w.get(k, j);
        }
      }
      for (int j = 0; j < sums.length; j++) {
        y.set(i, j, Math.max(0, sums[j] + bias[j]));
      }
    }
  }
}
