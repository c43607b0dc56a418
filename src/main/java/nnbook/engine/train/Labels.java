package nnbook.engine.train;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** Classes as numbers 0, 1, 2, …, and as rows with a 1 in the place of the class. */
public final class Labels {
  private Labels() {}

  /** One row for each label, [labels x classes]: 1 in the column of its class, otherwise 0. */
  // tag::labels-one-hot[]
  public static Matrix oneHot(int[] labels, int classes) {
    // tag::labels-one-hot-checks[]
    Require.atLeast("Labels.oneHot", "number of classes", classes, 1);
    for (int label : labels) {
      boolean known = label >= 0 && label < classes;
      String range = "from 0 to " + (classes - 1);
      Require.that(known, "Labels.oneHot", "a label", range, label);
    }
    // end::labels-one-hot-checks[]
    return Matrix.generate(
        labels.length, classes, (i, j) -> labels[i] == j ? 1 : 0);
  }
  // end::labels-one-hot[]

  /** The class of each row: the column of its greatest entry, the first of several. */
  public static int[] of(Matrix rows) {
    int[] labels = new int[rows.rows()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = argMax(rows.row(i));
    }
    return labels;
  }

  /** The index of the greatest number, the first of several. */
  // tag::labels-arg-max[]
  public static int argMax(double... numbers) {
    // tag::labels-arg-max-checks[]
    Require.atLeast("Labels.argMax", "how many numbers", numbers.length, 1);
    requireNumbers("Labels.argMax", numbers);
    // end::labels-arg-max-checks[]
    int best = 0;
    for (int j = 1; j < numbers.length; j++) {
      if (numbers[j] > numbers[best]) {
        best = j;
      }
    }
    return best;
  }
  // end::labels-arg-max[]

  private static void requireNumbers(String place, double[] numbers) {
    Require.that(!hasNaN(numbers), place, "each entry", "a number", Double.NaN);
  }

  static boolean hasNaN(double[] numbers) {
    for (double number : numbers) {
      if (Double.isNaN(number)) {
        return true;
      }
    }
    return false;
  }
}
