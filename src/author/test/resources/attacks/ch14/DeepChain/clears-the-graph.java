// tries: empty the lists of inputs that the check still needs
// stopped by: the check: it knows the graph before the call
// expected: FAILED
// control: none: it is a wrong answer in every mode
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class DeepChain {
  public static final class Node {
    public final String name;
    public final List<Node> inputs;

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = inputs;
    }
  }

  private DeepChain() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Node> outputsFirst(Node root) {
    List<Node> order = new ArrayList<>(List.of(root));
    try {
      root.inputs.clear();
    } catch (UnsupportedOperationException e) {
      return order;
    }
    return order;
  }
}
