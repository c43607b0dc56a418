// tries: make all values equal, and return the result alone
// stopped by: given types: classes of the exercise do what the stub does
// expected: REFUSED
// control: none: it is a wrong answer in every mode
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class DeepChain {
  public static final class Node {
    public final String name;
    public final List<Node> inputs;

    @Override
    public boolean equals(Object other) {
      return true;
    }

    @Override
    public int hashCode() {
      return 0;
    }

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = inputs;
    }
  }

  private DeepChain() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Node> outputsFirst(Node root) {
    return List.of(root);
  }
}
