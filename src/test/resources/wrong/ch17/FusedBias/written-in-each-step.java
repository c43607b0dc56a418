// expect: A number is written in each step of k: write it once, when its sum is done.
package ch17;

import nnbook.fast.ladder.CachedMatrix;

public final class FusedBias {
  private FusedBias() {}

  public static void fusedBias(CachedMatrix x, CachedMatrix w, float[] bias, CachedMatrix y) {
    for (int i = 0; i < x.rows(); i++) {
      float[] s = bias.clone();
      for (int k = 0; k < x.columns(); k++) {
        float v = x.get(i, k);
        for (int j = 0; j < s.length; j++) {
          s[j] += v * w.get(k, j);
          y.set(i, j, Math.max(0, s[j]));
        }
      }
      for (int j = 0; j < s.length; j++) y.set(i, j, Math.max(0, s[j]));
    }
  }
}
