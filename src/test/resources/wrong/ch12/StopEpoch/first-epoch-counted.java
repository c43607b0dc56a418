// expect: epochs ago; the first epoch counts as the best so far.
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int wait = 0; double best = losses[0];
    for (int e = 0; e < losses.length; e++) {
      if (losses[e] < best) { best = losses[e]; wait = 0; } else wait++;
      if (wait >= patience) return e + 1;
    }
    return losses.length;
  }
}
