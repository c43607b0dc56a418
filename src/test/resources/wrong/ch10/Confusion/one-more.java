// expect: There are too many rows
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] counts = new int[k + 1][k + 1];
    for (int n = 0; n < truth.length; n++) {
      counts[truth[n]][pred[n]]++;
    }
    return counts;
  }
}
