// expect: That is the last epoch that is far enough behind
package ch12;

public final class StopEpoch {
  private StopEpoch() {}

  public static int stopEpoch(double[] losses, int patience) {
    int stop = losses.length, best = 0;
    for (int e = 1; e < losses.length; e++) {
      if (losses[e] < losses[best]) best = e; else if (e - best >= patience) stop = e + 1;
    }
    return stop;
  }
}
