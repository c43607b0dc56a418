// expect: Values are missing
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
    List<Node> order = new ArrayList<>();
    Node node = root;
    while (!node.inputs.isEmpty()) {
      order.add(0, node);
      node = node.inputs.get(0);
    }
    order.add(0, node);
    return order;
  }
}
