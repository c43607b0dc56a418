// tries: make each value of the graph without its inputs, so that any order is right
// stopped by: given types: classes of the exercise do what the stub does
// expected: FAILED
// control: none: the long chain fails it in every mode
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class DeepChain {
  public static final class Node {
    public final String name;
    public final List<Node> inputs;

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = List.of();
    }
  }

  private DeepChain() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Node> outputsFirst(Node root) {
    return List.of(root);
  }
}
