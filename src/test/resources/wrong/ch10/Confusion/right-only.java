// expect: Only right answers are counted
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] counts = new int[k][k];
    for (int n = 0; n < truth.length; n++) {
      if (truth[n] == pred[n]) {
        counts[truth[n]][pred[n]]++;
      }
    }
    return counts;
  }
}
