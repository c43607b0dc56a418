// expect: Each truth meets the answers of all examples: the same index belongs to both.
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] m = new int[k][k];
    for (int i = 0; i < truth.length; i++) {
      for (int j = 0; j < pred.length; j++) m[truth[i]][pred[j]]++;
    }
    return m;
  }
}
