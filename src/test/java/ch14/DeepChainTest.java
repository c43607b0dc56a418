package ch14;

import ch14.DeepChain.Num;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final String UNKNOWN = "another number";
  private static final int LONG = 200_000;

  private final List<Num> earlier = new ArrayList<>();

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    NamedNumber<Num> x = node("x", 3);
    NamedNumber<Num> y = node("y", -2);
    NamedNumber<Num> q = node("q", -6, x, y);
    check("f = q + x, q = x · y", List.of(x, y, q, node("f", -3, q, x)));
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
  }

  @Test
  @Points(2)
  void any_graph_and_twice() {
    Expect.seeds(100, random -> {
      List<NamedNumber<Num>> nodes = graph(random, 2 + random.nextInt(9));
      check(text(nodes), nodes);
      check("the same for the second time: " + text(nodes), nodes);
    });
  }

  @Test
  @Points(1)
  void numbers_of_the_same_value() {
    NamedNumber<Num> a = node("a", 2);
    NamedNumber<Num> b = node("b", 2);
    check("p = a · b, where a and b are 2", List.of(a, b, node("p", 4, a, b)));
    NamedNumber<Num> one = node("u", 6, a);
    NamedNumber<Num> other = node("v", 6, a);
    check("f = u + v, where u and v are both 3 times a",
        List.of(a, one, other, node("f", 12, one, other)));
  }

  @Test
  @Points(3)
  void a_long_chain() {
    Num num = new Num(0, List.of());
    for (int n = 1; n < LONG; n++) {
      num = new Num(n, List.of(num), 1);
    }
    Num root = num;
    Expect.given("graph", "a chain of " + LONG + " numbers")
        .when(() -> chainInOrder(DeepChain.outputsFirst(root), root))
        .mistakeIfThrows(
            StackOverflowError.class, "A method calls itself: use loops and a list instead.")
        .is("each number once, the result first");
  }

  @Test
  @Points(1)
  void sixty_doublings() {
    check("sixty doublings, v60 = v59 + v59 …", sixtyDoublings());
  }

  private static String chainInOrder(List<Num> order, Num root) {
    if (order.size() != LONG) {
      return order.size() + " numbers";
    }
    Num next = root;
    for (Num num : order) {
      if (num != next) {
        return num.value + " where " + next.value + " should be";
      }
      next = num.inputs.isEmpty() ? null : num.inputs.get(0);
    }
    return "each number once, the result first";
  }

  /** Checks the order of the last of the nodes, which are all that it needs, inputs first. */
  private void check(String graph, List<NamedNumber<Num>> nodes) {
    NamedNumber<Num> root = nodes.get(nodes.size() - 1);
    List<String> all = names(nodes);
    Map<String, Set<String>> inputs = new HashMap<>();
    nodes.forEach(node -> inputs.put(node.name, new HashSet<>(names(node.inputs))));
    List<String> met =
        names(nodes.stream().filter(node -> earlier.contains(node.num)).toList());
    nodes.forEach(node -> earlier.add(node.num));
    Set<String> computed =
        new HashSet<>(names(nodes.stream().filter(node -> !node.inputs.isEmpty()).toList()));
    boolean unlike = nodes.stream().map(node -> node.num.value).distinct().count() == nodes.size();
    Expect.given("graph", graph, "root", root.name)
        .when(() -> told(DeepChain.outputsFirst(root.num), nodes))
        .mistakeIf(List::isEmpty, "The list is empty: it begins with the result.")
        .mistakeIf(
            order -> order.contains(UNKNOWN),
            "The list must hold the numbers of the graph themselves, no copies.")
        .mistakeIf(
            order -> Set.copyOf(order).size() < order.size(),
            "A number occurs twice: place it after its last user only.")
        .mistakeIf(
            order -> order.equals(all.subList(all.size() - 1, all.size())),
            "Only the result is there. Is each use of an input counted and taken off again, and the"
                + " input placed when none is left?")
        .mistakeIf(
            order -> order.size() == all.size() - 1 && !order.contains(all.get(all.size() - 1)),
            "The result itself is missing: it comes first.")
        .mistakeIf(
            order -> !unlike && order.size() < all.size(),
            "Numbers of the same value were taken for one: compare them by ==.")
        .mistakeIf(
            order -> order.size() < all.size()
                && all.stream().allMatch(value -> order.contains(value) || met.contains(value)),
            "Numbers that an earlier call has met are missing: count anew in each call.")
        .mistakeIf(
            order -> Set.copyOf(order).equals(computed),
            "The numbers without inputs are missing: they belong to the list, too.")
        .mistakeIf(
            order -> !order.containsAll(all),
            "Numbers are missing: go through all inputs of each number, and count each arrow as one"
                + " use, also when two lead to one number.")
        .mistakeIf(
            order -> outputsFirst(reversed(order), inputs),
            "The order is reversed: the result first, each number after its users.")
        .mistakeIf(
            order -> !unlike && !outputsFirst(order, inputs),
            "Numbers of the same value were taken for one: compare them by ==.")
        .mistakeIf(
            order -> !outputsFirst(order, inputs),
            "A number comes before one that uses it: wait until its last user has been placed.")
        .mistakeIfThrows(
            VisitedTooOften.class,
            "The same arrows are walked again and again: add a number to the list at its first use"
                + " only.")
        .satisfies("each number once, after all that use it",
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

  private static List<String> names(List<NamedNumber<Num>> nodes) {
    return nodes.stream().map(node -> node.name).toList();
  }

  /** The answer in names; null stays null. */
  private static List<String> told(List<Num> list, List<NamedNumber<Num>> nodes) {
    if (list == null) {
      return null;
    }
    Map<Num, String> names = new IdentityHashMap<>();
    nodes.forEach(node -> names.put(node.num, node.name));
    return list.stream().map(num -> names.getOrDefault(num, UNKNOWN)).toList();
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

  /** Each number uses the one before it, and perhaps earlier ones, of which some are the same. */
  private static List<NamedNumber<Num>> graph(SeededRandom random, int size) {
    List<NamedNumber<Num>> nodes = new ArrayList<>(List.of(node("v0", 1)));
    for (int n = 1; n < size; n++) {
      List<NamedNumber<Num>> inputs = new ArrayList<>(List.of(nodes.get(n - 1)));
      for (int k = random.nextInt(4); k > 0; k--) {
        inputs.add(random.nextInt(inputs.size() + 1), nodes.get(random.nextInt(n)));
      }
      nodes.add(node("v" + n, n + 1, inputs));
    }
    return nodes;
  }

  private static String text(List<NamedNumber<Num>> nodes) {
    return String.join(", ", nodes.stream()
        .map(node -> node.name + " from " + node.inputs.stream().map(i -> i.name).toList())
        .toList());
  }
}
