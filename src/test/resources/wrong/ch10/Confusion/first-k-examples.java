// expect: Only the first k examples are counted: the loop runs over the examples, not the
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] c = new int[k][k];
    for (int i = 0; i < k && i < truth.length; i++) c[truth[i]][pred[i]]++;
    return c;
  }
}
