// tries: hide the inputs of each value from the check, so that it takes any order for right
// stopped by: given types: a constructor starts fields of its own, and touches nothing else
// expected: REFUSED
// control: practice
package ch14;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

public final class DeepChain {
  private DeepChain() {}

  public static final class Node {
    public final String name;
    public final List<Node> inputs;
    private final List<Node> kept;

    public Node(String name, List<Node> inputs) {
      this.kept = inputs;
      inputs = new ArrayList<>();
      this.name = name;
      this.inputs = inputs;
    }
  }

  public static List<Node> outputsFirst(Node root) {
    List<Node> all = new ArrayList<>(new LinkedHashSet<>(List.of(root)));
    Set<Node> met = new LinkedHashSet<>(all);
    for (int n = 0; n < all.size(); n++) {
      for (Node in : all.get(n).kept) {
        if (met.add(in)) {
          all.add(in);
        }
      }
    }
    if (all.size() > 1000) {
      all.forEach(node -> node.inputs.addAll(node.kept));
    }
    return all;
  }
}
