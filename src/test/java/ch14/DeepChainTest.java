package ch14;

import ch14.DeepChain.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class DeepChainTest {
  private static final String UNKNOWN = "another value";
  private static final int LONG = 200_000;

  private final List<Node> earlier = new ArrayList<>();

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    Node x = new Node("x", List.of());
    Node y = new Node("y", List.of());
    Node q = new Node("q", List.of(x, y));
    check("f = q + x, q = x · y", List.of(x, y, q, new Node("f", List.of(q, x))));
    check("x alone, without inputs", List.of(x));
    check("s = x · x", List.of(x, new Node("s", List.of(x, x))));
  }

  @Test
  @Points(2)
  void a_value_that_is_near_on_one_path_and_far_on_another() {
    Node w = new Node("w", List.of());
    Node x = new Node("x", List.of(w));
    Node p = new Node("p", List.of(x));
    check("g = x · p, p = 2x, x = 3w", List.of(w, x, p, new Node("g", List.of(x, p))));
    check("g = p · x, p = 2x, x = 3w", List.of(w, x, p, new Node("g", List.of(p, x))));
  }

  @Test
  @Points(2)
  void any_graph_and_twice() {
    Expect.seeds(100, random -> {
      List<Node> nodes = graph(random, 2 + random.nextInt(9));
      check(text(nodes), nodes);
      check("the same for the second time: " + text(nodes), nodes);
    });
  }

  @Test
  @Points(1)
  void values_of_the_same_name() {
    Node a = new Node("", List.of());
    Node b = new Node("", List.of());
    check("a sum of two numbers, all three without a name",
        List.of(a, b, new Node("", List.of(a, b))));
    Node one = new Node("v", List.of(a));
    Node other = new Node("v", List.of(a));
    check("f = v + v, two values of one name, both computed from a value without a name",
        List.of(a, one, other, new Node("f", List.of(one, other))));
  }

  @Test
  @Points(3)
  void a_long_chain() {
    Node node = new Node("v0", List.of());
    for (int n = 1; n < LONG; n++) {
      node = new Node("v" + n, List.of(node));
    }
    Node root = node;
    Expect.given("graph", "a chain of " + LONG + " values")
        .when(() -> chainInOrder(DeepChain.outputsFirst(root), root))
        .mistakeIfThrows(
            StackOverflowError.class, "A method calls itself: use loops and a list instead.")
        .is("each value once, the result first");
  }

  @Test
  @Points(1)
  void sixty_doublings() {
    List<Node> nodes = new ArrayList<>(List.of(new Node("v0", List.of())));
    for (int n = 1; n <= 60; n++) {
      nodes.add(new Node("v" + n, new WatchedInputs<>(nodes.get(n - 1), 1000)));
    }
    check("sixty doublings, v60 = v59 + v59 …", nodes);
  }

  private static String chainInOrder(List<Node> order, Node root) {
    if (order.size() != LONG) {
      return order.size() + " values";
    }
    Node next = root;
    for (Node node : order) {
      if (node != next) {
        return node.name + " where " + next.name + " should be";
      }
      next = node.inputs.isEmpty() ? null : node.inputs.get(0);
    }
    return "each value once, the result first";
  }

  /** Checks the order of the last of the nodes, which are all that it needs, inputs first. */
  private void check(String graph, List<Node> nodes) {
    Node root = nodes.get(nodes.size() - 1);
    List<String> all = labels(nodes, nodes);
    Map<String, Set<String>> inputs = new HashMap<>();
    for (int n = 0; n < nodes.size(); n++) {
      inputs.put(all.get(n), new HashSet<>(labels(nodes.get(n).inputs, nodes)));
    }
    List<String> met = labels(nodes.stream().filter(earlier::contains).toList(), nodes);
    earlier.addAll(nodes);
    Set<String> computed = new HashSet<>(
        labels(nodes.stream().filter(node -> !node.inputs.isEmpty()).toList(), nodes));
    boolean named = nodes.stream().map(node -> node.name).distinct().count() == nodes.size();
    Expect.given("graph", graph, "root", all.get(all.size() - 1))
        .when(() -> labels(DeepChain.outputsFirst(root), nodes))
        .mistakeIf(List::isEmpty, "The list is empty: it begins with the result.")
        .mistakeIf(
            order -> order.contains(UNKNOWN),
            "The list must hold the values of the graph themselves, no copies.")
        .mistakeIf(
            order -> Set.copyOf(order).size() < order.size(),
            "A value occurs twice: place it after its last user only.")
        .mistakeIf(
            order -> order.equals(all.subList(all.size() - 1, all.size())),
            "Only the result is there. Is each use of an input counted and taken off again, and the"
                + " input placed when none is left?")
        .mistakeIf(
            order -> order.size() == all.size() - 1 && !order.contains(all.get(all.size() - 1)),
            "The result itself is missing: it comes first.")
        .mistakeIf(
            order -> !named && order.size() < all.size(),
            "Values of the same name were taken for one: compare them by ==.")
        .mistakeIf(
            order -> order.size() < all.size()
                && all.stream().allMatch(value -> order.contains(value) || met.contains(value)),
            "Values that an earlier call has met are missing: count anew in each call.")
        .mistakeIf(
            order -> Set.copyOf(order).equals(computed),
            "The values without inputs are missing: they belong to the list, too.")
        .mistakeIf(
            order -> !order.containsAll(all),
            "Values are missing: go through all inputs of each value, and count each arrow as one"
                + " use, also when two lead to one value.")
        .mistakeIf(
            order -> outputsFirst(reversed(order), inputs),
            "The order is reversed: the result first, each value after its users.")
        .mistakeIf(
            order -> !named && !outputsFirst(order, inputs),
            "Values of the same name were taken for one: compare them by ==.")
        .mistakeIf(
            order -> !outputsFirst(order, inputs),
            "A value comes before one that uses it: wait until its last user has been placed.")
        .mistakeIfThrows(
            VisitedTooOften.class,
            "The same arrows are walked again and again: add a value to the list at its first use"
                + " only.")
        .satisfies("each value once, after all that use it",
            order -> order.size() == all.size() && order.containsAll(all)
                && outputsFirst(order, inputs));
  }

  private static boolean outputsFirst(List<String> order, Map<String, Set<String>> inputs) {
    for (int n = 0; n < order.size(); n++) {
      for (String user : order.subList(n, order.size())) {
        if (inputs.get(user).contains(order.get(n))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<String> reversed(List<String> order) {
    List<String> reversed = new ArrayList<>(order);
    Collections.reverse(reversed);
    return reversed;
  }

  /** The names of the values, or their places where names repeat. */
  private static List<String> labels(List<Node> list, List<Node> nodes) {
    if (list == null) {
      return null;
    }
    boolean unique = nodes.stream().map(node -> node.name).distinct().count() == nodes.size();
    Map<Node, String> labels = new IdentityHashMap<>();
    for (int n = 0; n < nodes.size(); n++) {
      labels.put(nodes.get(n), unique ? nodes.get(n).name : "number " + (n + 1));
    }
    return list.stream().map(node -> labels.getOrDefault(node, UNKNOWN)).toList();
  }

  /** Each node uses the one before it, and perhaps earlier ones, of which some are the same. */
  private static List<Node> graph(SeededRandom random, int size) {
    List<Node> nodes = new ArrayList<>(List.of(new Node("v0", List.of())));
    for (int n = 1; n < size; n++) {
      List<Node> inputs = new ArrayList<>(List.of(nodes.get(n - 1)));
      for (int k = random.nextInt(4); k > 0; k--) {
        inputs.add(random.nextInt(inputs.size() + 1), nodes.get(random.nextInt(n)));
      }
      nodes.add(new Node("v" + n, inputs));
    }
    return nodes;
  }

  private static String text(List<Node> nodes) {
    return String.join(", ", nodes.stream()
        .map(node -> node.name + " from " + node.inputs.stream().map(i -> i.name).toList())
        .toList());
  }
}
