// expect: All that an earlier call has met is missing: remember it for one call only.
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
  public static List<Node> topologicalOrder(Node root) {
    List<Node> order = new ArrayList<>();
    visit(root, order);
    return order;
  }
  private static void visit(Node n, List<Node> order) {
    if (!SEEN.add(n)) return;
    for (Node in : n.inputs) visit(in, order);
    order.add(n);
  }
}
