// expect: All rows are one and the same array
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] counts = new int[k][];
    java.util.Arrays.fill(counts, new int[k]);
    for (int n = 0; n < truth.length; n++) {
      counts[truth[n]][pred[n]]++;
    }
    return counts;
  }
}
