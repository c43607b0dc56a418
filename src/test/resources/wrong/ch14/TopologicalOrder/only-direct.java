// expect: Only the result and its inputs are there
package ch14;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

public final class TopologicalOrder {
  private TopologicalOrder() {}

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
    order.addAll(root.inputs);
    order.add(root);
    return order;
  }

  private static void visit(Node n, Map<Node, Boolean> seen, List<Node> order) {
    if (seen.containsKey(n)) {
      return;
    }
    seen.put(n, true);
    for (Node input : n.inputs) {
      visit(input, seen, order);
    }
    order.add(n);
  }
}
