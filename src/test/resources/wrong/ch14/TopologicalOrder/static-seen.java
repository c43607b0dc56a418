// expect: The list still holds values of an earlier call: begin with a new one.
package ch14;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

  private static final Set<Node> SEEN = new HashSet<>();
  private static List<Node> order = new ArrayList<>();
  public static List<Node> topologicalOrder(Node root) {
    visit(root);
    return order;
  }
  private static void visit(Node n) {
    if (!SEEN.add(n)) return;
    for (Node in : n.inputs) visit(in);
    order.add(n);
  }
}
