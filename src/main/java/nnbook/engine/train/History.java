package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * What was measured in each epoch, in columns: the loss, then the metrics, then the same for the
 * validation data with "validation" in front.
 *
 * <p>The loss of an epoch is the mean over its batches as they came by, while the weights moved;
 * everything else is measured at the end of the epoch.
 */
public final class History {
  private final List<String> names;
  private final List<double[]> rows = new ArrayList<>();
  private String stopped = "";

  History(List<String> names) {
    this.names = List.copyOf(names);
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

  /** The loss of the last epoch. */
  public double loss() {
    return last("loss");
  }

  /** Why training ended before its last epoch; empty if it did not. */
  public String stopped() {
    return stopped;
  }

  /** The last line: {@code epoch 1000: loss 0.00636642, accuracy 1}. */
  @Override
  public String toString() {
    if (rows.isEmpty()) {
      return "no epoch";
    }
    StringBuilder text = new StringBuilder("epoch " + epochs() + ":");
    for (int k = 0; k < names.size(); k++) {
      text.append(k == 0 ? " " : ", ").append(names.get(k)).append(' ');
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
