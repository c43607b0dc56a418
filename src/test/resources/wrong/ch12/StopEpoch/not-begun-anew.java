// expect: Epochs without improvement were counted
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    double best = losses[0];
    int worse = 0;
    for (int epoch = 2; epoch <= losses.length; epoch++) {
      if (losses[epoch - 1] < best) {
        best = losses[epoch - 1];
      } else if (++worse >= patience) {
        return epoch;
      }
    }
    return losses.length;
  }
}
