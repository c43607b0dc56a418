package ch14;

import java.util.List;

/**
 * Lists all numbers that a result was computed from, and the result, in a topological order.
 *
 * <p>Each number occurs once, and after all its inputs, so that {@code root} comes last. Any such
 * order is right. A number that is used several times, even twice by the same number, is one
 * object: tell numbers apart by {@code ==}, since two of them may have the same value. Do not visit
 * a number again for each path that leads to it: a graph of sixty doublings has 2⁶⁰ of them. Graphs
 * are shallow here, so your method may call itself. Only {@code inputs} matters.
 *
 * <p>★★ 20 minutes. Chapter: ch14-order.
 */
public final class TopologicalOrder {
  private TopologicalOrder() {}

  /** A number that remembers its inputs and how fast it changes with each of them. */
  public static final class Num {
    public final double value;
    public final List<Num> inputs;
    public final double[] slopes;
    public double grad;

    public Num(double value, List<Num> inputs, double... slopes) {
      this.value = value;
      this.inputs = inputs;
      this.slopes = slopes;
    }
  }

  public static List<Num> topologicalOrder(Num root) {
    // TODO ch14.TopologicalOrder: the inputs first, then the number; each number once
    throw new UnsupportedOperationException("TODO ch14.TopologicalOrder");
  }
}
