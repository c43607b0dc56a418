// expect: wait until its last user
package ch14;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

public final class DeepChain {
  private DeepChain() {}

  /** A value in a graph: only its name and what it was computed from. */
  public static final class Node {
    public final String name;
    public final List<Node> inputs;

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = inputs;
    }
  }

  public static List<Node> outputsFirst(Node root) {
    Set<Node> met = new HashSet<>(List.of(root));
    List<Node> order = new ArrayList<>(List.of(root));
    for (int n = 0; n < order.size(); n++) {
      for (Node input : order.get(n).inputs) {
        if (met.add(input)) {
          order.add(input);
        }
      }
    }
    return order;
  }
}
