// expect: That is the index of the best loss
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int best = 0;
    for (int e = 1; e < losses.length; e++) {
      if (losses[e] < losses[best]) {
        best = e;
      } else if (e - best >= patience) {
        return best;
      }
    }
    return losses.length;
  }
}
