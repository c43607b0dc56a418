// expect: The values without inputs are missing: they belong to the list, too.
package ch14;

import java.util.ArrayDeque;
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

  public static List<Node> outputsFirst(Node root) {
    Map<Node, Integer> users = new IdentityHashMap<>();
    ArrayDeque<Node> todo = new ArrayDeque<>();
    users.put(root, 0);
    todo.push(root);
    while (!todo.isEmpty()) {
      for (Node input : todo.pop().inputs) {
        if (users.merge(input, 1, Integer::sum) == 1) {
          todo.push(input);
        }
      }
    }
    List<Node> order = new ArrayList<>();
    todo.push(root);
    while (!todo.isEmpty()) {
      Node n = todo.pop();
      if (!n.inputs.isEmpty()) order.add(n);
      for (Node input : n.inputs) {
        if (users.merge(input, -1, Integer::sum) == 0) {
          todo.push(input);
        }
      }
    }
    return order;
  }
}
