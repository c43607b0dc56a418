package ch14;

import ch14.ZeroGrad.Num;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ZeroGradTest {
  private static final String ENDED =
      "A gradient of 0 ended the walk: what lies behind it must be cleared all the same.";

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    Num x = number(3, -1);
    Num y = number(-2, 3);
    Num q = computed(-6, 1, x, y);
    Num f = computed(-3, 1, x, q);
    check("f = x + q, q = x · y", List.of(x, y, q, f));
    check("a number alone", List.of(number(5, 7)));
    x.grad = 2;
    f.grad = 1;
    Expect.given("graph", "f = x + q, q = x · y, for the second time", "grads of x and f", "2, 1")
        .when(() -> {
          ZeroGrad.zeroGrad(f);
          return new double[] {x.grad, f.grad};
        })
        .mistakeIf(
            grads -> grads[0] != 0 || grads[1] != 0,
            "A second call has left something: what was met may be remembered for one call only.")
        .is(new double[2]);
  }

  @Test
  @Points(1)
  void four_levels() {
    Num start = number(2, 3);
    Num square = computed(4, 5, start);
    check("r from p, and p from x alone", List.of(start, square, computed(8, 7, square)));
    Num w = number(3, 4);
    Num x = number(3, 5);
    Num y = number(-2, 6);
    Num z = number(7, 8);
    Num q = computed(9, 1, w, x);
    Num p = computed(-18, 2, q, y);
    check("r from p, z; p from q, y; q from w, x",
        List.of(w, x, y, z, q, p, computed(-11, 3, p, z)));
  }

  @Test
  @Points(2)
  void a_gradient_that_is_0_already() {
    Num w = number(3, 1000);
    Num x = computed(4, -1000, w);
    Num closed = computed(5, 0, x);
    Num result = computed(6, 0, closed);
    check("r from c, c from x, x from w", List.of(w, x, closed, result));
  }

  @Test
  @Points(2)
  void any_graph() {
    Expect.seeds(100, random -> {
      List<Num> numbers = graph(random, 2 + random.nextInt(8));
      check("v" + (numbers.size() - 1) + " and all before it", numbers);
    });
  }

  @Test
  @Points(1)
  void what_the_result_does_not_use_is_left_alone() {
    Num x = number(2, 5);
    Num other = number(3, 7);
    Num result = computed(4, 1, x);
    Num later = computed(8, 9, result);
    Expect.given("graph", "r from x; another number; a number that was computed from r",
            "grads of the last two", new double[] {7, 9})
        .when(() -> {
          ZeroGrad.zeroGrad(result);
          return new double[] {other.grad, later.grad};
        })
        .is(new double[] {7, 9});
    Expect.given("graph", "r from x", "value", 4, "slope", 0.5)
        .when(() -> {
          ZeroGrad.zeroGrad(result);
          return new double[] {result.value, result.slopes[0], x.value};
        })
        .mistakeIf(seen -> seen[1] == 0, "The slopes must stay: only grad is cleared.")
        .mistakeIf(
            seen -> seen[0] == 0 || seen[2] == 0, "The values must stay: only grad is cleared.")
        .is(new double[] {4, 0.5, 2});
  }

  @Test
  @Points(1)
  void sixty_doublings() {
    Num first = number(1, 1);
    Num last = first;
    for (int n = 0; n < 60; n++) {
      last = new Num(2 * last.value, new WatchedInputs<>(last, 1000), 1, 1);
      last.grad = 1;
    }
    Num result = last;
    Expect.given("graph", "sixty doublings, v60 = v59 + v59 …")
        .when(() -> {
          ZeroGrad.zeroGrad(result);
          return first.grad;
        })
        .mistakeIfThrows(
            VisitedTooOften.class,
            "A number is visited again for each path that leads to it: remember which were met.")
        .is(0);
  }

  /** All numbers are part of the graph of the last one. */
  private static void check(String graph, List<Num> numbers) {
    int last = numbers.size() - 1;
    double[] before = grads(numbers);
    Num result = numbers.get(last);
    Expect.given("graph", graph, "grads", before)
        .when(() -> {
          ZeroGrad.zeroGrad(result);
          return grads(numbers);
        })
        .mistakeIf(
            grads -> grads[last] == 1 && before[last] != 1
                && Arrays.stream(grads, 0, last).allMatch(grad -> grad == 0),
            "The result has grad 1, as backward sets it: cleared means 0.")
        .mistakeIf(grads -> before[last] == 0 && reachesZero(numbers, before, grads), ENDED)
        .mistakeIf(grads -> Arrays.equals(grads, before), "Nothing was cleared.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads, n -> n == result),
            "Only the result was cleared: what it was computed from has gradients too.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads, n -> n.inputs.isEmpty()),
            "Only numbers without inputs were cleared: those in between count too.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads, n -> !n.inputs.isEmpty()),
            "Only computed numbers were cleared: those without inputs count too.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads, n -> n != result),
            "The result itself was not cleared.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads, n -> isFirst(result, n)),
            "Only the first input of each number was followed: go to all of them.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads,
                n -> n == result || result.inputs.contains(n)),
            "Only the result and its inputs were cleared: go on to the inputs of the inputs.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads, n -> n == result
                || result.inputs.contains(n)
                || result.inputs.stream().anyMatch(input -> input.inputs.contains(n))),
            "Two steps back were cleared: go on until there are no inputs.")
        .mistakeIf(
            grads -> cleared(numbers, before, grads, n -> isAlone(numbers, n)),
            "Numbers of the same value were taken for one: compare them by ==.")
        .mistakeIf(grads -> reachesZero(numbers, before, grads), ENDED)
        .mistakeIf(
            grads -> Arrays.stream(grads).allMatch(grad -> grad == 1), "Cleared means 0, not 1.")
        .is(new double[numbers.size()]);
  }

  private interface Chosen {
    boolean test(Num number);
  }

  private static boolean cleared(
      List<Num> numbers, double[] before, double[] grads, Chosen chosen) {
    for (int n = 0; n < grads.length; n++) {
      if (grads[n] != (chosen.test(numbers.get(n)) ? 0 : before[n])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a walk by first inputs meets it. */
  private static boolean isFirst(Num from, Num number) {
    return from == number || !from.inputs.isEmpty() && isFirst(from.inputs.get(0), number);
  }

  /** Whether it is the first with its value. */
  private static boolean isAlone(List<Num> numbers, Num number) {
    return numbers.stream().filter(n -> n.value == number.value).findFirst().orElseThrow()
        == number;
  }

  /** Whether all that kept its gradient is only used by numbers that had none or kept theirs. */
  private static boolean reachesZero(List<Num> numbers, double[] before, double[] grads) {
    for (int n = 0; n < grads.length; n++) {
      if (grads[n] != 0 && grads[n] != before[n]) {
        return false;
      }
      for (int user = n + 1; grads[n] != 0 && user < grads.length; user++) {
        boolean uses = numbers.get(user).inputs.contains(numbers.get(n));
        if (uses && before[user] != 0 && grads[user] == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static double[] grads(List<Num> numbers) {
    return numbers.stream().mapToDouble(number -> number.grad).toArray();
  }

  /** Each number uses the one before, and perhaps some others. */
  private static List<Num> graph(SeededRandom random, int size) {
    List<Num> numbers = new ArrayList<>(List.of(number(1, random.nextDouble(-2, 2))));
    for (int n = 1; n < size; n++) {
      List<Num> inputs = new ArrayList<>(List.of(numbers.get(n - 1)));
      for (int k = random.nextInt(3); k > 0; k--) {
        inputs.add(random.nextInt(inputs.size() + 1), numbers.get(random.nextInt(n)));
      }
      double grad = random.nextInt(5) == 0 ? 0 : random.nextDouble(-2, 2);
      numbers.add(computed(1 + n, grad, inputs.toArray(Num[]::new)));
    }
    return numbers;
  }

  private static Num number(double value, double grad) {
    return computed(value, grad);
  }

  private static Num computed(double value, double grad, Num... inputs) {
    double[] slopes = new double[inputs.length];
    Arrays.fill(slopes, 0.5);
    Num result = new Num(value, List.of(inputs), slopes);
    result.grad = grad;
    return result;
  }
}
