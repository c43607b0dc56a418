// expect: Truth and answer are counted apart, each on the diagonal: an example belongs
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] m = new int[k][k];
    for (int i = 0; i < truth.length; i++) {
      m[truth[i]][truth[i]]++; m[pred[i]][pred[i]]++;
    }
    return m;
  }
}
