// expect: Training ended at the first bump
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int best = 1;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
      if (losses[epoch - 1] < losses[best - 1]) {
        best = epoch;
      } else if (patience > 0) {
        return epoch;
      }
    }
    return losses.length;
  }
}
