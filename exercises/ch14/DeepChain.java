package ch14;

import java.util.List;

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

  public static List<Node> outputsFirst(Node root) {
    // TODO ch14.DeepChain: count the users of each value; place it after the last of them
    throw new UnsupportedOperationException("TODO ch14.DeepChain");
  }
}
