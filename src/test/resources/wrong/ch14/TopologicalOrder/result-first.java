// expect: The order is reversed
package ch14;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    List<Node> order = new ArrayList<>();
    visit(root, new HashSet<>(), order);
    java.util.Collections.reverse(order);
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
}
