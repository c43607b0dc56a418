package ch12;

/**
 * Tells whether a test table has a leak: whether some key is in both tables.
 *
 * <p>Both tables have the columns that {@code header} names; {@code train} and {@code test} [rows x
 * columns] hold the cells as text, in any number of rows, also none. {@code key} is the name of the
 * column to look at, such as "writer"; a name that is not in the header is refused with {@code
 * IllegalArgumentException}. The text {@code NA} marks a missing key, and rows without a key are no
 * leak. Two keys are the same when their texts are equal.
 *
 * <p>★★ 15 minutes. Chapter: ch12-leakage.
 */
public final class Leaks {
  private Leaks() {}

  public static boolean leaks(String[] header, String[][] train, String[][] test, String key) {
    // TODO ch12.Leaks: collect the keys of one table, look for them in the other
    throw new UnsupportedOperationException("TODO ch12.Leaks");
  }
}
