package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * What was measured in each epoch, in columns: the loss, then the metrics, then the same for the
 * validation data with "validation" in front.
 *
 * <p>"loss" is what the training makes smaller: the mean over the batches of an epoch as they came
 * by, while the weights moved, with the penalty of {@link L2} if there is one. Everything else is
 * measured at the end of the epoch; "validation loss" is without the penalty.
 */
public final class History {
  private final List<String> names;
  private final boolean penalized;
  private final List<double[]> rows = new ArrayList<>();
  private String stopped = "";

  History(List<String> names, boolean penalized) {
    this.names = List.copyOf(names);
    this.penalized = penalized;
  }

  /** What another trainer has measured: these columns, a row for each epoch. */
  public static History of(List<String> names, boolean penalized, List<double[]> rows) {
    History history = new History(names, penalized);
    rows.forEach(row -> {
      Require.length("History.of", "a row", row.length, names.size());
      history.add(row.clone());
    });
    return history;
  }

  void add(double[] row) {
    rows.add(row);
  }

  void stop(String reason) {
    stopped = reason;
  }

  /** The names of the columns; the first is "loss". */
  public List<String> names() {
    return names;
  }

  /** How many epochs there were. */
  public int epochs() {
    return rows.size();
  }

  /** One number for each epoch. Throws IllegalArgumentException for an unknown name. */
  public double[] values(String name) {
    int column = column("History.values", name);
    double[] values = new double[epochs()];
    for (int epoch = 0; epoch < values.length; epoch++) {
      values[epoch] = rows.get(epoch)[column];
    }
    return values;
  }

  /** The number of the last epoch. */
  public double last(String name) {
    Require.atLeast("History.last", "number of epochs", epochs(), 1);
    return rows.get(epochs() - 1)[column("History.last", name)];
  }

  /** The loss of the last epoch, with the penalty if there is one. */
  public double loss() {
    return last("loss");
  }

  /** Why training ended before its last epoch; empty if it did not. */
  public String stopped() {
    return stopped;
  }

  /**
   * The last line: {@code epoch 1000: loss 0.00636642, accuracy 1}; after a training with a penalty
   * {@code loss with penalty} in place of {@code loss}.
   */
  @Override
  public String toString() {
    if (rows.isEmpty()) {
      return "no epoch";
    }
    StringBuilder text = new StringBuilder("epoch " + epochs() + ":");
    for (int k = 0; k < names.size(); k++) {
      text.append(k == 0 ? " " : ", ").append(names.get(k));
      text.append(k == 0 && penalized ? " with penalty " : " ");
      text.append(Numbers.format(rows.get(epochs() - 1)[k]));
    }
    return text + (stopped.isEmpty() ? "" : "; stopped: " + stopped);
  }

  private int column(String place, String name) {
    int column = names.indexOf(name);
    if (column < 0) {
      throw new IllegalArgumentException(
          place + ": name must be one of " + names + ", was " + name);
    }
    return column;
  }
}
