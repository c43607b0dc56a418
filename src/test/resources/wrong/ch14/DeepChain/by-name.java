// expect: Values of the same name were taken for one: compare them by ==.
package ch14;

import java.util.ArrayList;
import java.util.HashMap;
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

  public static List<Node> outputsFirst(Node root) {
    Map<String, Integer> users = new HashMap<>();
    List<Node> all = new ArrayList<>();
    all.add(root);
    users.put(root.name, 0);
    for (int i = 0; i < all.size(); i++)
      for (Node in : all.get(i).inputs) if (users.merge(in.name, 1, Integer::sum) == 1) all.add(in);
    List<Node> order = new ArrayList<>();
    order.add(root);
    for (int i = 0; i < order.size(); i++)
      for (Node in : order.get(i).inputs) if (users.merge(in.name, -1, Integer::sum) == 0) order.add(in);
    return order;
  }
}
