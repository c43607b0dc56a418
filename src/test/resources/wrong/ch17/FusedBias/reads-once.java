// expect: y is read, though it holds leftovers
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class FusedBias {
  private FusedBias() {}

  public static void fusedBias(CachedMatrix x, CachedMatrix w, float[] bias, CachedMatrix y) {
    for (int i = 0; i < x.rows(); i++) {
      float[] sums = bias.clone(); // the sums of a whole row, so that W is read along its rows
      for (int k = 0; k < x.columns(); k++) {
        float input = x.get(i, k);
        for (int j = 0; j < sums.length; j++) {
          sums[j] += input * w.get(k, j);
        }
      }
      for (int j = 0; j < sums.length; j++) {
        float held = y.get(i, j);
        y.set(i, j, Math.max(0 * held, sums[j]));
      }
    }
  }
}
