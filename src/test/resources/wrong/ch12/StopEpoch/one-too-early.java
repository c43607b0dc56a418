// expect: One epoch too early: end when the best one is exactly
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int best = 0;
    for (int e = 1; e < losses.length; e++) {
      if (losses[e] < losses[best]) {
        best = e;
      } else if (e - best >= patience - 1) {
        return e + 1;
      }
    }
    return losses.length;
  }
}
