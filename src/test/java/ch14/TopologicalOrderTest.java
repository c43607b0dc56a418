package ch14;

import ch14.TopologicalOrder.Num;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
  private static final String UNKNOWN = "another number";
  private static final String EARLIER = "a number of an earlier graph";

  private final List<Num> earlier = new ArrayList<>();

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    NamedNumber<Num> x = node("x", 3);
    NamedNumber<Num> y = node("y", -2);
    NamedNumber<Num> q = node("q", -6, x, y);
    check("f = q + x, q = x · y", List.of(x, y, q, node("f", -3, q, x)));
  }

  @Test
  @Points(1)
  void a_number_alone_and_a_number_used_twice() {
    NamedNumber<Num> x = node("x", 3);
    check("x alone, without inputs", List.of(x));
    check("s = x · x", List.of(x, node("s", 9, x, x)));
  }

  @Test
  @Points(2)
  void a_number_that_is_near_on_one_path_and_far_on_another() {
    NamedNumber<Num> w = node("w", 1);
    NamedNumber<Num> x = node("x", 3, w);
    NamedNumber<Num> p = node("p", 6, x);
    check("r = x · p, p = 2x, x = 3w", List.of(w, x, p, node("r", 18, x, p)));
    check("r = p · x, p = 2x, x = 3w", List.of(w, x, p, node("r", 18, p, x)));
    NamedNumber<Num> left = node("l", 7, x);
    NamedNumber<Num> right = node("r", 15, x);
    check("d = l + r, l = 4 + x, r = 5x, x = 3w",
        List.of(w, x, left, right, node("d", 22, left, right)));
  }

  @Test
  @Points(1)
  void numbers_of_the_same_value() {
    NamedNumber<Num> a = node("a", 2);
    NamedNumber<Num> b = node("b", 2);
    List<NamedNumber<Num>> nodes = List.of(a, b, node("p", 4, a, b));
    Expect.given("root", "p = a · b", "a", 2, "b", 2)
        .when(() -> TopologicalOrder.topologicalOrder(nodes.get(2).num).size())
        .mistakeIf(
            size -> size < 3, "Numbers of the same value were taken for one: compare them by ==.")
        .is(3);
    check("p = a · b, where a and b are 2", nodes);
  }

  @Test
  @Points(2)
  void any_graph() {
    Expect.seeds(100, random -> {
      List<NamedNumber<Num>> nodes = graph(random, 2 + random.nextInt(9));
      NamedNumber<Num> root = nodes.get(nodes.size() - 1);
      List<NamedNumber<Num>> needed = nodes.stream().filter(node -> leadsTo(root, node)).toList();
      check(text(needed), needed);
    });
  }

  @Test
  @Points(2)
  void sixty_doublings() {
    check("sixty doublings, v60 = v59 + v59 …", sixtyDoublings());
  }

  /** Checks the order of the last of the nodes, which are all that it needs, in some order. */
  private void check(String graph, List<NamedNumber<Num>> nodes) {
    NamedNumber<Num> root = nodes.get(nodes.size() - 1);
    List<String> all = names(nodes);
    Map<String, List<String>> inputs = new HashMap<>();
    nodes.forEach(node -> inputs.put(node.name, names(node.inputs)));
    Set<String> starts = names(nodes, node -> node.inputs.isEmpty());
    Set<String> computed = names(nodes, node -> !node.inputs.isEmpty());
    Set<String> near = names(nodes, node -> node == root || root.inputs.contains(node));
    Set<String> met = names(nodes, node -> earlier.contains(node.num));
    List<Num> before = List.copyOf(earlier);
    nodes.forEach(node -> earlier.add(node.num));
    Expect.given("graph", graph, "root", root.name)
        .when(() -> told(TopologicalOrder.topologicalOrder(root.num), nodes, before))
        .mistakeIf(
            order -> order.contains(EARLIER),
            "The list still holds numbers of an earlier call: begin with a new one.")
        .mistakeIf(
            order -> !met.isEmpty() && order.stream().noneMatch(met::contains),
            "All that an earlier call has met is missing: remember it for one call only.")
        .mistakeIf(List::isEmpty, "The list is empty: even a single number is a graph.")
        .mistakeIf(
            order -> order.contains(UNKNOWN),
            "The list must hold the numbers of the graph themselves, no copies.")
        .mistakeIf(
            order -> Set.copyOf(order).size() < order.size(),
            "A number occurs twice: remember which ones have been met.")
        .mistakeIf(
            order -> !order.contains(root.name) && order.size() == all.size() - 1,
            "The result itself is missing: it comes last.")
        .mistakeIf(
            order -> order.size() < all.size() && Set.copyOf(order).equals(near),
            "Only the result and its inputs are there: go on to the inputs of the inputs.")
        .mistakeIf(
            order -> Set.copyOf(order).equals(computed),
            "The numbers without inputs are missing: they belong to the list, too.")
        .mistakeIf(
            order -> Set.copyOf(order).equals(starts),
            "Only the numbers without inputs are there: each other one comes after its inputs.")
        .mistakeIf(
            order -> !order.containsAll(all),
            "Numbers are missing: visit the inputs of the inputs too, and all of them.")
        .mistakeIf(
            order -> valid(reversed(order), inputs),
            "The order is reversed: inputs first, the result last.")
        .mistakeIf(
            order -> !valid(order, inputs),
            "A number comes before one of its inputs: add it when all its inputs are in the list.")
        .mistakeIfThrows(
            VisitedTooOften.class,
            "A number is visited again for each path that leads to it: remember which were met.")
        .satisfies("each number once, after all its inputs",
            order -> order.size() == all.size() && order.containsAll(all) && valid(order, inputs));
  }

  private static Set<String> names(
      List<NamedNumber<Num>> nodes, Predicate<NamedNumber<Num>> which) {
    return Set.copyOf(names(nodes.stream().filter(which).toList()));
  }

  private static List<String> names(List<NamedNumber<Num>> nodes) {
    return nodes.stream().map(node -> node.name).toList();
  }

  /** The answer in names; null stays null. */
  private static List<String> told(
      List<Num> list, List<NamedNumber<Num>> nodes, List<Num> before) {
    if (list == null) {
      return null;
    }
    Map<Num, String> names = new IdentityHashMap<>();
    before.forEach(num -> names.put(num, EARLIER));
    nodes.forEach(node -> names.put(node.num, node.name));
    List<String> told = new ArrayList<>();
    for (Num num : list) {
      told.add(names.getOrDefault(num, UNKNOWN));
    }
    return told;
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

  private static boolean leadsTo(NamedNumber<Num> root, NamedNumber<Num> node) {
    return root == node || root.inputs.stream().anyMatch(input -> leadsTo(input, node));
  }

  @SafeVarargs
  private static NamedNumber<Num> node(String name, double value, NamedNumber<Num>... inputs) {
    return node(name, value, List.of(inputs));
  }

  private static NamedNumber<Num> node(
      String name, double value, List<NamedNumber<Num>> inputs) {
    double[] slopes = new double[inputs.size()];
    Arrays.fill(slopes, 1);
    List<Num> nums = inputs.stream().map(input -> input.num).toList();
    return new NamedNumber<>(name, new Num(value, nums, slopes), inputs);
  }

  /** The inputs of the result are watched: they may not be read more than a thousand times. */
  private static List<NamedNumber<Num>> sixtyDoublings() {
    List<NamedNumber<Num>> nodes = new ArrayList<>(List.of(node("v0", 1)));
    for (int n = 1; n <= 60; n++) {
      NamedNumber<Num> last = nodes.get(n - 1);
      List<Num> watched = new WatchedInputs<>(last.num, 1000);
      Num doubled = new Num(2 * last.num.value, watched, 1, 1);
      nodes.add(new NamedNumber<>("v" + n, doubled, List.of(last, last)));
    }
    return nodes;
  }

  /** Each number is computed from up to three earlier ones, of which some are the same. */
  private static List<NamedNumber<Num>> graph(SeededRandom random, int size) {
    List<NamedNumber<Num>> nodes = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      List<NamedNumber<Num>> inputs = new ArrayList<>();
      for (int k = n == 0 ? 0 : random.nextInt(4); k > 0; k--) {
        inputs.add(nodes.get(random.nextInt(n)));
      }
      nodes.add(node("v" + n, n + 1, inputs));
    }
    return nodes;
  }

  private static String text(List<NamedNumber<Num>> nodes) {
    List<String> lines = new ArrayList<>();
    for (NamedNumber<Num> node : nodes) {
      List<String> names = node.inputs.stream().map(input -> input.name).toList();
      lines.add(node.name + " from " + new TreeSet<>(names));
    }
    return String.join(", ", lines);
  }
}
