// expect: The first example is missing
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] counts = new int[k][k];
    for (int n = 1; n < truth.length; n++) {
      counts[truth[n]][pred[n]]++;
    }
    return counts;
  }
}
