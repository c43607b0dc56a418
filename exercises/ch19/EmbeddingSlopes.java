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

  public static double[] forward(double[][] table, int[] ids) {
    // TODO ch19.EmbeddingSlopes: a row of the table for each letter; then the same way back
    throw new UnsupportedOperationException("TODO ch19.EmbeddingSlopes");
  }

  public static double[][] backward(int letters, int[] ids, double[] slopes) {
    throw new UnsupportedOperationException("TODO ch19.EmbeddingSlopes");
  }
}
