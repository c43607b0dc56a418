// expect: The truth is used for the column, too: that is the answer, pred.
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] m = new int[k][k];
    for (int i = 0; i < truth.length; i++) {
      m[truth[i]][truth[i]]++;
    }
    return m;
  }
}
