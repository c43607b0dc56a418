// expect: There is no loss before epoch 1
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int best = 0;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
      if (losses[epoch - 1] < losses[best - 1]) {
        best = epoch;
      } else if (epoch - best >= patience) {
        return epoch;
      }
    }
    return losses.length;
  }
}
