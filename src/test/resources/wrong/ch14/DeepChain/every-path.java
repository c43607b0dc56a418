// expect: The same arrows are walked again
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
    List<Node> all = new ArrayList<>(List.of(root));
    for (int n = 0; n < all.size(); n++) {
      all.addAll(all.get(n).inputs);
    }
    List<Node> order = new ArrayList<>();
    Set<Node> met = new HashSet<>();
    for (int n = all.size() - 1; n >= 0; n--) { // the last occurrence counts
      if (met.add(all.get(n))) {
        order.add(0, all.get(n));
      }
    }
    return order;
  }
}
