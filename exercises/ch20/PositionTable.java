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

  public static double[][] forward(double[][] x, double[][] table) {
    // TODO ch20.PositionTable: which row of the table belongs to row n?
    throw new UnsupportedOperationException("TODO ch20.PositionTable");
  }

  public static double[][] backward(double[][] delta, int context) {
    throw new UnsupportedOperationException("TODO ch20.PositionTable");
  }
}
