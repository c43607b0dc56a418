// expect: before one of its inputs
package ch14;

import java.util.ArrayList;
import java.util.List;

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
    List<Node> order = new ArrayList<>(List.of(root));
    for (int n = 0; n < order.size(); n++) {
      for (Node input : order.get(n).inputs) {
        if (!order.contains(input)) {
          order.add(input);
        }
      }
    }
    java.util.Collections.reverse(order);
    return order;
  }
}
