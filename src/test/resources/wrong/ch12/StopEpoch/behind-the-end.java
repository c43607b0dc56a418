// expect: There is no loss before epoch 1, and none behind the last
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int best = 1;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
      if (losses[epoch] < losses[best - 1]) {
        best = epoch;
      } else if (epoch - best >= patience) {
        return epoch;
      }
    }
    return losses.length;
  }
}
