// expect: It did not end at 13
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int best = 1;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
      if (losses[epoch - 1] < losses[epoch - 2]) {
        best = epoch;
      } else if (epoch - best >= patience) {
        return epoch;
      }
    }
    return losses.length;
  }
}
