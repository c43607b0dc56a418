// expect: Each example counts twice, in row truth and in row answer: it belongs into one
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] m = new int[k][k];
    for (int i = 0; i < truth.length; i++) {
      m[truth[i]][pred[i]]++; m[pred[i]][truth[i]]++;
    }
    return m;
  }
}
