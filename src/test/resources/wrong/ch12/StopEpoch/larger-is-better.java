// expect: A larger loss was taken for a better one, or none
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int best = 0;
    for (int e = 1; e < losses.length; e++) {
      if (losses[e] > losses[best]) {
        best = e;
      } else if (e - best >= patience) {
        return e + 1;
      }
    }
    return losses.length;
  }
}
