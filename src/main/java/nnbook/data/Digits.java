package nnbook.data;

import java.util.Arrays;
import java.util.List;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;

/**
 * Handwritten digits: 1,797 images of 8 by 8 pixels with values from 0 (paper) to 16 (ink), in the
 * order of their 13 writers.
 *
 * <p>Optical Recognition of Handwritten Digits, E. Alpaydin and C. Kaynak, UCI ML Repository,
 * doi:10.24432/C50P49, CC BY 4.0.
 */
public final class Digits {
  /** The length of an image's sides. */
  public static final int SIDE = 8;

  private static final int PIXELS = SIDE * SIDE;

  private Digits() {}

  /** Read at the first use of an image. */
  private static final class Rows {
    static final List<String[]> ALL = Csv.rows("digits.csv.gz");
  }

  /**
   * Returns a new table: columns p00 to p77 for the pixels, row and column counted from the top
   * left, and the column digit.
   */
  public static Table table() {
    ColumnType[] types = new ColumnType[PIXELS + 1];
    Arrays.fill(types, ColumnType.INTEGER);
    return Csv.table("digits", Rows.ALL, types);
  }

  /** Returns the pixels of image {@code i}, [8 x 8], counted from 0. */
  public static double[][] image(int i) {
    String[] row = row(i);
    double[][] image = new double[SIDE][SIDE];
    for (int k = 0; k < PIXELS; k++) {
      image[k / SIDE][k % SIDE] = Integer.parseInt(row[k]);
    }
    return image;
  }

  /** Returns the digit that image {@code i} shows. */
  public static int digit(int i) {
    return Integer.parseInt(row(i)[PIXELS]);
  }

  private static String[] row(int i) {
    int count = Rows.ALL.size() - 1;
    if (i < 0 || i >= count) {
      throw new IndexOutOfBoundsException(
          "Digits.image: i must be from 0 to " + (count - 1) + ", was " + i);
    }
    return Rows.ALL.get(i + 1);
  }
}
