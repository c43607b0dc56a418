// expect: A row is missing
package ch10;

public final class Confusion {
  private Confusion() {}

  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int classes = 0;
    for (int n = 0; n < truth.length; n++) {
      classes = Math.max(classes, Math.max(truth[n], pred[n]) + 1);
    }
    int[][] counts = new int[classes][classes];
    for (int n = 0; n < truth.length; n++) {
      counts[truth[n]][pred[n]]++;
    }
    return counts;
  }
}
