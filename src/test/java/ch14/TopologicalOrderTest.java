package ch14;

import ch14.TopologicalOrder.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class TopologicalOrderTest {
  private static final String UNKNOWN = "another value";
  private static final String EARLIER = "a value of an earlier graph";

  private final List<Node> earlier = new ArrayList<>();

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    Node x = new Node("x", List.of());
    Node y = new Node("y", List.of());
    Node q = new Node("q", List.of(x, y));
    check("f = q + x, q = x · y", List.of(x, y, q, new Node("f", List.of(q, x))));
  }

  @Test
  @Points(1)
  void a_value_alone_and_a_value_used_twice() {
    Node x = new Node("x", List.of());
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
    Node left = new Node("l", List.of(x));
    Node right = new Node("r", List.of(x));
    check("d = l + r, l = 2x, r = 5x, x = 3w",
        List.of(w, x, left, right, new Node("d", List.of(left, right))));
  }

  @Test
  @Points(1)
  void values_of_the_same_name() {
    Node a = new Node("", List.of());
    Node b = new Node("", List.of());
    List<Node> nodes = List.of(a, b, new Node("", List.of(a, b)));
    Expect.given("root", "a sum of two numbers, all three without a name")
        .when(() -> TopologicalOrder.topologicalOrder(nodes.get(2)).size())
        .mistakeIf(
            size -> size < 3, "Values without a name were taken for one: compare them by ==.")
        .is(3);
    check("a sum of two numbers, all three without a name", nodes);
  }

  @Test
  @Points(2)
  void any_graph() {
    Expect.seeds(100, random -> {
      List<Node> nodes = graph(random, 2 + random.nextInt(9));
      Node root = nodes.get(nodes.size() - 1);
      List<Node> needed = nodes.stream().filter(node -> leadsTo(root, node)).toList();
      check(text(needed), needed);
    });
  }

  @Test
  @Points(2)
  void sixty_doublings() {
    List<Node> nodes = new ArrayList<>(List.of(new Node("v0", List.of())));
    for (int n = 1; n <= 60; n++) {
      Node last = nodes.get(n - 1);
      nodes.add(new Node("v" + n, new WatchedInputs<>(last, 1000)));
    }
    check("sixty doublings, v60 = v59 + v59 …", nodes);
  }

  /** Checks the order of the last of the nodes, which are all that it needs, in some order. */
  private void check(String graph, List<Node> nodes) {
    Node root = nodes.get(nodes.size() - 1);
    String last = labels(List.of(root), nodes).get(0);
    List<String> all = labels(nodes, nodes);
    Map<String, List<String>> inputs = new HashMap<>();
    for (int n = 0; n < nodes.size(); n++) {
      inputs.put(all.get(n), labels(nodes.get(n).inputs, nodes));
    }
    Set<String> starts = labels(node -> node.inputs.isEmpty(), nodes);
    Set<String> computed = labels(node -> !node.inputs.isEmpty(), nodes);
    Set<String> near = labels(node -> node == root || root.inputs.contains(node), nodes);
    List<String> met = labels(nodes.stream().filter(earlier::contains).toList(), nodes);
    List<Node> before = List.copyOf(earlier);
    earlier.addAll(nodes);
    Expect.given("graph", graph, "root", last)
        .when(() -> labels(TopologicalOrder.topologicalOrder(root), nodes, before))
        .mistakeIf(
            order -> order.contains(EARLIER),
            "The list still holds values of an earlier call: begin with a new one.")
        .mistakeIf(
            order -> !met.isEmpty() && order.stream().noneMatch(met::contains),
            "All that an earlier call has met is missing: remember it for one call only.")
        .mistakeIf(List::isEmpty, "The list is empty: even a single value is a graph.")
        .mistakeIf(
            order -> order.contains(UNKNOWN),
            "The list must hold the values of the graph themselves, no copies.")
        .mistakeIf(
            order -> Set.copyOf(order).size() < order.size(),
            "A value occurs twice: remember which ones have been met.")
        .mistakeIf(
            order -> !order.contains(last) && order.size() == all.size() - 1,
            "The result itself is missing: it comes last.")
        .mistakeIf(
            order -> order.size() < all.size() && Set.copyOf(order).equals(near),
            "Only the result and its inputs are there: go on to the inputs of the inputs.")
        .mistakeIf(
            order -> Set.copyOf(order).equals(computed),
            "The values without inputs are missing: they belong to the list, too.")
        .mistakeIf(
            order -> Set.copyOf(order).equals(starts),
            "Only the values without inputs are there: each other one comes after its inputs.")
        .mistakeIf(
            order -> !order.containsAll(all),
            "Values are missing: visit the inputs of the inputs too, and all of them.")
        .mistakeIf(
            order -> valid(reversed(order), inputs),
            "The order is reversed: inputs first, the result last.")
        .mistakeIf(
            order -> !valid(order, inputs),
            "A value comes before one of its inputs: add it when all its inputs are in the list.")
        .mistakeIfThrows(
            VisitedTooOften.class,
            "A value is visited again for each path that leads to it: remember which were met.")
        .satisfies("each value once, after all its inputs",
            order -> order.size() == all.size() && order.containsAll(all) && valid(order, inputs));
  }

  private static Set<String> labels(Predicate<Node> which, List<Node> nodes) {
    return Set.copyOf(labels(nodes.stream().filter(which).toList(), nodes));
  }

  private static List<String> labels(List<Node> list, List<Node> nodes) {
    return labels(list, nodes, List.of());
  }

  /** The names of the values, or their places where names repeat. */
  private static List<String> labels(List<Node> list, List<Node> nodes, List<Node> before) {
    if (list == null) {
      return null;
    }
    boolean unique = nodes.stream().map(node -> node.name).distinct().count() == nodes.size();
    List<String> labels = new ArrayList<>();
    for (Node node : list) {
      int place = nodes.indexOf(node);
      String other = before.contains(node) ? EARLIER : UNKNOWN;
      labels.add(place < 0 ? other : unique ? node.name : "number " + (place + 1));
    }
    return labels;
  }

  private static List<String> reversed(List<String> order) {
    List<String> reversed = new ArrayList<>(order);
    Collections.reverse(reversed);
    return reversed;
  }

  private static boolean valid(List<String> order, Map<String, List<String>> inputs) {
    for (int n = 0; n < order.size(); n++) {
      if (!order.subList(0, n).containsAll(inputs.get(order.get(n)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean leadsTo(Node root, Node node) {
    return root == node || root.inputs.stream().anyMatch(input -> leadsTo(input, node));
  }

  /** Each node is computed from up to three earlier ones, of which some are the same. */
  private static List<Node> graph(SeededRandom random, int size) {
    List<Node> nodes = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      List<Node> inputs = new ArrayList<>();
      for (int k = n == 0 ? 0 : random.nextInt(4); k > 0; k--) {
        inputs.add(nodes.get(random.nextInt(n)));
      }
      nodes.add(new Node("v" + n, inputs));
    }
    return nodes;
  }

  private static String text(List<Node> nodes) {
    List<String> lines = new ArrayList<>();
    for (Node node : nodes) {
      List<String> names = node.inputs.stream().map(input -> input.name).toList();
      lines.add(node.name + " from " + new TreeSet<>(names));
    }
    return String.join(", ", lines);
  }
}
