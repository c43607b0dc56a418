// expect: The number of the example is stored: count one more, with ++.
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] m = new int[k][k];
    for (int i = 0; i < truth.length; i++) {
      m[truth[i]][pred[i]] = i;
    }
    return m;
  }
}
