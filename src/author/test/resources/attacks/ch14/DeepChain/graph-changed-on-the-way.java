// tries: take the inputs from each value in a step of its own, so that any order is right
// stopped by: given types: classes of the exercise do what the stub does
// expected: REFUSED
// control: none: it is a wrong answer in every mode
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class DeepChain {
  public static final class Node {
    public static int made;
    public final String name;
    public final List<Node> inputs;

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = inputs;
      made++;
    }
  }

  private DeepChain() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Node> outputsFirst(Node root) {
    return List.of(root);
  }
}
