// expect: Only the result is there. Is each use of an input counted
package ch14;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    Map<Node, Integer> waitingFor = new HashMap<>(); // how many users are not placed yet
    List<Node> all = new ArrayList<>(List.of(root));
    for (int n = 0; n < all.size(); n++) {
      for (Node input : all.get(n).inputs) {
        if (waitingFor.merge(input, 1, Integer::sum) == 1) {
          all.add(input);
        }
      }
    }
    List<Node> order = new ArrayList<>(List.of(root));
    for (int n = 0; n < order.size(); n++) {
      for (Node input : new java.util.HashSet<>(order.get(n).inputs)) {
        if (waitingFor.merge(input, -1, Integer::sum) == 0) {
          order.add(input);
        }
      }
    }
    return order;
  }
}
