// expect: start with the first loss
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    double best = 0;
    int bestEpoch = 0;
    for (int epoch = 1; epoch <= losses.length; epoch++) {
      if (losses[epoch - 1] < best) {
        best = losses[epoch - 1];
        bestEpoch = epoch;
      } else if (epoch - bestEpoch >= patience) {
        return epoch;
      }
    }
    return losses.length;
  }
}
