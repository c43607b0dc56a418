package ch10;

/**
 * Counts how often each class was taken for each class.
 *
 * <p>{@code truth} and {@code pred} hold the true class and the answer for each example, numbers
 * from 0 to k − 1. Entry [r][c] of the result [k x k] is the number of examples of the true class r
 * that were answered with c; a class that does not occur has a row and a column too.
 *
 * <p>★ 5 minutes. Chapter: ch10-confusion.
 */
public final class Confusion {
  private Confusion() {}

  // tag::solution[]
  public static int[][] confusion(int[] truth, int[] pred, int k) {
    int[][] counts = new int[k][k];
    for (int n = 0; n < truth.length; n++) {
      counts[truth[n]][pred[n]]++;
    }
    return counts;
  }
  // end::solution[]
}
