package ch14;

import java.util.List;

/**
 * Lists all values that a result was computed from, and the result, in a topological order.
 *
 * <p>Each value occurs once, and after all its inputs, so that {@code root} comes last. Any such
 * order is right. A value that is used several times, even twice by the same value, is one object:
 * tell values apart by {@code ==}, since names may repeat. Do not visit a value again for each path
 * that leads to it: a graph of sixty doublings has 2⁶⁰ of them. Graphs are shallow here, so your
 * method may call itself.
 *
 * <p>★★ 20 minutes. Chapter: ch14-order.
 */
public final class TopologicalOrder {
  private TopologicalOrder() {}

  /** A value in a graph: only its name and what it was computed from. */
  public static final class Node {
    public final String name;
    public final List<Node> inputs;

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = inputs;
    }
  }

  public static List<Node> topologicalOrder(Node root) {
    // TODO ch14.TopologicalOrder: the inputs first, then the value; each value once
    throw new UnsupportedOperationException("TODO ch14.TopologicalOrder");
  }
}
