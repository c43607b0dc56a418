package ch19;

/**
 * Looks up the rows of letters in a table, and sends slopes back to these rows.
 *
 * <p>{@code table} [letters x width] has a row of numbers for each letter. {@code ids} are the
 * numbers of the letters in a window; there is at least one, and a letter may occur several times.
 * {@code forward} returns the rows of these letters, side by side [ids.length · width].
 *
 * <p>{@code backward} takes the slopes of the loss with respect to that output, and returns those
 * with respect to the table [letters x width]. Both return new arrays.
 *
 * <p>★★ 15 minutes. Chapter: ch19-embedding.
 */
public final class EmbeddingSlopes {
  private EmbeddingSlopes() {}

  // tag::solution[]
  public static double[] forward(double[][] table, int[] ids) {
    int width = table[0].length;
    double[] output = new double[ids.length * width];
    for (int k = 0; k < ids.length; k++) {
      for (int j = 0; j < width; j++) {
        output[k * width + j] = table[ids[k]][j];
      }
    }
    return output;
  }

  public static double[][] backward(int letters, int[] ids, double[] slopes) {
    int width = slopes.length / ids.length;
    double[][] ofTable = new double[letters][width];
    for (int k = 0; k < ids.length; k++) {
      for (int j = 0; j < width; j++) {
        ofTable[ids[k]][j] += slopes[k * width + j];
      }
    }
    return ofTable;
  }
  // end::solution[]
}
