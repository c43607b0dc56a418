package ch14;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists a result and all that it was computed from, the result first, without recursion.
 *
 * <p>Each value occurs once, and after all values that use it. Any such order is right. A value may
 * be used twice by the same value. Chains are up to 200,000 values long, so no method may call
 * itself, neither directly nor through another one, and the time must be proportional to the number
 * of arrows: {@code contains} on a list is too slow. Tell values apart by {@code ==}, since names
 * may repeat. You may add fields to {@code Node}. A second call for the same graph must work too.
 *
 * <p>★★★ 30 minutes. Chapter: ch14-wrong.
 */
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

  // tag::solution[]
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
      for (Node input : order.get(n).inputs) {
        if (waitingFor.merge(input, -1, Integer::sum) == 0) {
          order.add(input);
        }
      }
    }
    return order;
  }
  // end::solution[]
}
