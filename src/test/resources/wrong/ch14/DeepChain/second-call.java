// expect: Values that an earlier call has met are missing: count anew in each call.
package ch14;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

public final class DeepChain {
  private DeepChain() {}

    public static final class Node {
    public final String name;
    public final List<Node> inputs;

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = inputs;
    }
  }

  private static final Map<Node, Integer> USERS = new IdentityHashMap<>();
  public static List<Node> outputsFirst(Node root) {
    List<Node> all = new ArrayList<>();
    all.add(root);
    USERS.putIfAbsent(root, 0);
    for (int i = 0; i < all.size(); i++)
      for (Node in : all.get(i).inputs) {
        if (!USERS.containsKey(in)) { USERS.put(in, 0); all.add(in); }
        USERS.merge(in, 1, Integer::sum);
      }
    List<Node> order = new ArrayList<>();
    order.add(root);
    for (int i = 0; i < order.size(); i++)
      for (Node in : order.get(i).inputs) if (USERS.merge(in, -1, Integer::sum) == 0) order.add(in);
    return order;
  }
}
