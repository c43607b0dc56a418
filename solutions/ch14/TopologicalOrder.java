package ch14;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  // tag::solution[]
  public static List<Node> topologicalOrder(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    return order;
  }

  private static void visit(Node node, Set<Node> met, List<Node> order) {
    if (met.add(node)) {
      for (Node input : node.inputs) {
        visit(input, met, order);
      }
      order.add(node); // all its inputs are in the list
    }
  }
  // end::solution[]
}
