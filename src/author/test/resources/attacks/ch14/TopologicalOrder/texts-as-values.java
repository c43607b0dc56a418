// tries: return texts where the check expects values of the graph, so that it breaks
// stopped by: the check: what it cannot use has failed
// expected: FAILED
// control: none: a check breaks on it in every mode
package ch14;

import java.util.ArrayList;
import java.util.List;

public final class TopologicalOrder {
  public static final class Node {
    public final String name;
    public final List<Node> inputs;

    public Node(String name, List<Node> inputs) {
      this.name = name;
      this.inputs = inputs;
    }
  }

  private TopologicalOrder() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Node> topologicalOrder(Node root) {
    return (List) new ArrayList<>(List.of("x", "y"));
  }
}
