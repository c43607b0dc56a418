package ch08;

/**
 * Standardizes the columns of a table with the mean and the standard deviation of the training
 * rows.
 *
 * <p>{@code fit} computes both for each column of {@code train} [rows x columns] and refuses a
 * table without rows with {@code IllegalArgumentException}. The standard deviation is the root of
 * the average squared distance from the mean. {@code transform} gives a new table with (x − mean) /
 * std, for training, test or any other rows, or none. A column whose std is 0 is not divided; mind
 * rounding: that of 0.1, 0.1, 0.1 is 0.
 *
 * <p>★★ 10 minutes. Chapter: ch08-scaling.
 */
public final class Scaler {
  private Scaler() {}

  /** One number for each column. */
  public record Scaling(double[] mean, double[] std) {}

  public static Scaling fit(double[][] train) {
    // TODO ch08.Scaler: fit mean and std of each column, then transform
    throw new UnsupportedOperationException("TODO ch08.Scaler");
  }

  public static double[][] transform(Scaling scaling, double[][] x) {
    throw new UnsupportedOperationException("TODO ch08.Scaler");
  }
}
