package ch20;

/**
 * Tells each row its place: adds a learned row of a table, and learns it.
 *
 * <p>The rows of {@code x} are those of sequences, one below the other, each of as many rows as the
 * table [context x width] has; a single sequence may be shorter. {@code forward} returns x with row
 * t of the table added to row t of each sequence, counted from 0. {@code backward} takes the slope
 * for each number of that result, and returns the slopes for the numbers of the table, in its
 * shape: [context x width]. A row of the table that no sequence reached gets 0.
 *
 * <p>★★ 15 minutes. Chapter: ch20-order.
 */
public final class PositionTable {
  private PositionTable() {}

  // tag::solution[]
  public static double[][] forward(double[][] x, double[][] table) {
    double[][] result = new double[x.length][x[0].length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < x[0].length; i++) {
        result[n][i] = x[n][i] + table[n % table.length][i];
      }
    }
    return result;
  }

  public static double[][] backward(double[][] delta, int context) {
    double[][] slopes = new double[context][delta[0].length];
    for (int n = 0; n < delta.length; n++) {
      for (int i = 0; i < delta[0].length; i++) {
        slopes[n % context][i] += delta[n][i];
      }
    }
    return slopes;
  }
  // end::solution[]
}
