package nnbook.engine.train;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** How often each class (row) was taken for each class (column). */
public final class ConfusionMatrix {
  private final int[][] counts;

  private ConfusionMatrix(int[][] counts) {
    this.counts = counts;
  }

  /** Counts the answers: the greatest output of a row, against the greatest target. */
  public static ConfusionMatrix of(Matrix outputs, Matrix targets) {
    Require.shape("ConfusionMatrix.of", "targets", targets, outputs.shape());
    Require.atLeast("ConfusionMatrix.of", "number of classes", outputs.columns(), 2);
    return of(Labels.of(targets), Labels.of(outputs), outputs.columns());
  }

  /** Counts the answers of so many classes, 0, 1, 2, … */
  // tag::confusion-matrix-of[]
  public static ConfusionMatrix of(
      int[] actual, int[] predicted, int classes) {
    // tag::confusion-matrix-of-checks[]
    int n = actual.length;
    Require.length("ConfusionMatrix.of", "predicted", predicted.length, n);
    Require.atLeast("ConfusionMatrix.of", "number of classes", classes, 1);
    // end::confusion-matrix-of-checks[]
    int[][] counts = new int[classes][classes];
    for (int k = 0; k < actual.length; k++) {
      // tag::confusion-matrix-of-ranges[]
      requireClass("actual class", actual[k], classes);
      requireClass("predicted class", predicted[k], classes);
      // end::confusion-matrix-of-ranges[]
      counts[actual[k]][predicted[k]]++;
    }
    return new ConfusionMatrix(counts);
  }
  // end::confusion-matrix-of[]

  public int classes() {
    return counts.length;
  }

  /** How many examples of class {@code actual} were taken for {@code predicted}. */
  public int count(int actual, int predicted) {
    Require.index("ConfusionMatrix.count", "actual", actual, classes());
    Require.index("ConfusionMatrix.count", "predicted", predicted, classes());
    return counts[actual][predicted];
  }

  /** The share of right answers; NaN if there are no examples. */
  public double accuracy() {
    int right = 0;
    int all = 0;
    for (int k = 0; k < classes(); k++) {
      right += counts[k][k];
      all += actual(k);
    }
    return (double) right / all;
  }

  /** Of the answers k, the share that is right; NaN if there are none. */
  public double precision(int k) {
    return (double) count(k, k) / predicted(k);
  }

  /** Of the examples of class k, the share that was found; NaN if there are none. */
  public double recall(int k) {
    return (double) count(k, k) / actual(k);
  }

  /** The harmonic mean of precision and recall: 2 right / (answers + examples). */
  public double f1(int k) {
    return 2.0 * count(k, k) / (predicted(k) + actual(k));
  }

  /** A table: one row for each actual class, one column for each answer. */
  @Override
  public String toString() {
    int greatest = classes() - 1;
    for (int[] row : counts) {
      for (int count : row) {
        greatest = Math.max(greatest, count);
      }
    }
    int width = Integer.toString(greatest).length();
    StringBuilder text = new StringBuilder("actual | predicted\n       |");
    for (int k = 0; k < classes(); k++) {
      text.append(cell(k, width));
    }
    for (int k = 0; k < classes(); k++) {
      text.append('\n').append(cell(k, 5)).append(" |");
      for (int count : counts[k]) {
        text.append(cell(count, width));
      }
    }
    return text.toString();
  }

  private static void requireClass(String name, int k, int classes) {
    Require.index("ConfusionMatrix.of", name, k, classes);
  }

  private static String cell(int number, int width) {
    String digits = Integer.toString(number);
    return " ".repeat(Math.max(0, width - digits.length()) + 1) + digits;
  }

  private int actual(int k) {
    int sum = 0;
    for (int count : counts[k]) {
      sum += count;
    }
    return sum;
  }

  private int predicted(int k) {
    int sum = 0;
    for (int[] row : counts) {
      sum += row[k];
    }
    return sum;
  }
}
