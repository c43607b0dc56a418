package ch14;

import ch14.Backward.Num;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BackwardTest {
  private static final String REPLACED = "A second part replaced the first: write += instead of =.";
  private static final String TOTAL_AGAIN =
      "The running total was handed on again at each visit: each number hands on once, after all"
          + " that use it.";
  private static final String BETWEEN =
      "Numbers with inputs still had their gradient of the first call: start them from 0.";
  private static final String CLEARED =
      "Numbers without inputs were cleared too: they keep what they had, and add to it.";
  private static final List<Slip> SLIPS = List.of(
      new Slip(
          "The local slope alone was handed on: multiply it by the grad of the number that hands"
              + " on.",
          (n, k) -> n.slopes[k]),
      new Slip(
          "The value of the number was handed on, not its grad.",
          (n, k) -> n.slopes[k] * n.value),
      new Slip(
          "The value of the number was handed on in place of the slope.",
          (n, k) -> n.value * n.grad),
      new Slip(
          "The value of the input was handed on in place of the slope: slopes[k] belongs to it.",
          (n, k) -> n.inputs.get(k).value * n.grad),
      new Slip(
          "The grad was handed on as it is: multiply it by the slope.", (n, k) -> n.grad),
      new Slip("Slope and grad were added: multiply them.", (n, k) -> n.slopes[k] + n.grad),
      new Slip(
          "The first slope went to all inputs: slopes[k] belongs to input k.",
          (n, k) -> n.slopes[0] * n.grad),
      new Slip(
          "The slopes went to the inputs in reverse order.",
          (n, k) -> n.slopes[n.slopes.length - 1 - k] * n.grad));

  /** What a number hands on to an input, in a right order but by a wrong rule. */
  private record Slip(String sentence, ToDoubleBiFunction<Num, Integer> part) {

    double[] micrograd() {
      Num a = number(-4);
      Num b = number(2);
      handOn(BackwardTest.micrograd(a, b));
      return new double[] {a.grad, b.grad};
    }

    double[] example() {
      Num x = number(3);
      Num y = number(-2);
      Num q = times(x, y);
      Num f = plus(q, x);
      handOn(f);
      return new double[] {x.grad, y.grad, q.grad, f.grad};
    }

    private void handOn(Num result) {
      List<Num> order = new ArrayList<>();
      inputsFirst(result, order);
      result.grad = 1;
      for (int n = order.size() - 1; n >= 0; n--) {
        Num number = order.get(n);
        for (int k = 0; k < number.slopes.length; k++) {
          number.inputs.get(k).grad += part.applyAsDouble(number, k);
        }
      }
    }
  }

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    Expectation<double[]> call = Expect.given("f", "x · y + x", "x", 3, "y", -2)
        .when(() -> {
          Num x = number(3);
          Num y = number(-2);
          Num q = times(x, y);
          Num f = plus(q, x);
          Backward.backward(f);
          return new double[] {x.grad, y.grad, q.grad, f.grad};
        })
        .mistake(new double[] {0, 0, 0, 0}, "No gradient was set: the result's own is 1.")
        .mistake(new double[] {0, 0, 0, 1}, "The result handed nothing on.")
        .mistake(
            new double[] {1, 0, 1, 1},
            "Only what the result hands on has arrived: the others had no turn, or had it before"
                + " anything reached them (start with the result).")
        .mistake(new double[] {-2, 3, 1, 1}, REPLACED)
        .mistake(new double[] {-3, 3, -1, 1}, "The parts are subtracted: add them, with +=.")
        .mistake(
            new double[] {0, 0, 1, 1},
            "Numbers without inputs got nothing: each input of a number gets its part.")
        .mistake(new double[] {1, 3, 1, 1}, REPLACED)
        .mistake(
            new double[] {-1, 3, 1, 0}, "The result's own gradient is 1, also when all is done.");
    for (Slip slip : SLIPS) {
      call = call.mistakeWhere(true, slip::example, slip.sentence());
    }
    call.is(new double[] {-1, 3, 1, 1});
    Expect.given("f", "x · x", "x", 3)
        .when(() -> {
          Num x = number(3);
          Backward.backward(times(x, x));
          return x.grad;
        })
        .mistake(
            3,
            "One of two parts is lost: write += instead of =, and hand on once for each place in"
                + " the list.")
        .is(6);
  }

  @Test
  @Points(2)
  void the_opening_formula() {
    Expectation<double[]> call = Expect.given("formula", "that of the opening", "a", -4, "b", 2)
        .when(() -> {
          Num a = number(-4);
          Num b = number(2);
          Backward.backward(micrograd(a, b));
          return new double[] {a.grad, b.grad};
        })
        .mistakeWhere(
            true, BackwardTest::replaced, REPLACED)
        .mistake(new double[] {-7, -7}, REPLACED)
        .mistakeWhere(
            true, BackwardTest::runningTotal, TOTAL_AGAIN)
        .mistake(new double[] {12735.2187, 54872.0175}, TOTAL_AGAIN)
        .mistakeWhere(
            true, BackwardTest::byLevels,
            "A number that is used at two distances hands on before all has arrived, as level by"
                + " level from the result or at the first visit: its turn comes after all that use"
                + " it.")
        .mistakeWhere(
            true, BackwardTest::clearedOnTheWay,
            "A number was cleared when parts had arrived already: clear all that have inputs before"
                + " the first hands on.");
    for (Slip slip : SLIPS) {
      call = call.mistakeWhere(true, slip::micrograd, slip.sentence());
    }
    call.is(new double[] {138.83381924198252, 645.5772594752186});
  }

  @Test
  @Points(2)
  void a_second_call() {
    Num a = number(2);
    Num square = times(a, a);
    Num root = plus(square, a);
    Expect.given("f", "a · a + a, backward twice, and 100 as grad of a · a in between", "a", 2)
        .when(() -> {
          Backward.backward(root);
          square.grad = 100;
          Backward.backward(root);
          return square.grad;
        })
        .mistake(
            100, "The second call did nothing: what was met may be remembered for one call only.")
        .mistakeIf(grad -> grad == 101 || grad == 102, BETWEEN)
        .is(1);
    Expect.given("f", "(x + y) · z, and backward twice", "x", -2, "y", 5, "z", -4)
        .when(() -> {
          Num x = number(-2);
          Num y = number(5);
          Num z = number(-4);
          Num q = plus(x, y);
          Num f = times(q, z);
          Backward.backward(f);
          Backward.backward(f);
          return new double[] {x.grad, y.grad, z.grad, q.grad, f.grad};
        })
        .mistake(new double[] {-12, -12, 6, -8, 1}, BETWEEN)
        .mistake(new double[] {-16, -16, 9, -12, 2}, BETWEEN)
        .mistake(new double[] {-20, -20, 9, -12, 2}, BETWEEN)
        .mistake(
            new double[] {-8, -8, 3, -8, 1},
            "The wrong ones were cleared: numbers with inputs start from 0, those without keep what"
                + " they had.")
        .mistake(new double[] {-4, -4, 3, -4, 1}, CLEARED)
        .is(new double[] {-8, -8, 6, -4, 1});
  }

  @Test
  @Points(3)
  void any_graph() {
    Expect.seeds(100, random -> {
      List<Num> numbers = graph(random, 3 + random.nextInt(7));
      Num result = numbers.get(numbers.size() - 1);
      double[] before = new double[numbers.size()];
      double[] right = new double[numbers.size()];
      double[] ofTwo = new double[numbers.size()];
      Map<Num, Double> slopes = new IdentityHashMap<>();
      Map<Num, Double> two = new IdentityHashMap<>();
      alongAllPaths(result, 1, 3, slopes);
      alongAllPaths(result, 1, 2, two);
      for (int n = 0; n < numbers.size(); n++) {
        Num number = numbers.get(n);
        before[n] = random.nextInt(3) == 0 ? random.nextInt(9) : 0;
        number.grad = before[n];
        boolean computed = !number.inputs.isEmpty() && slopes.containsKey(number);
        right[n] = (computed ? 0 : before[n]) + slopes.getOrDefault(number, 0.0);
        ofTwo[n] = (computed ? 0 : before[n]) + two.getOrDefault(number, 0.0);
      }
      Expect.given("graph", text(numbers), "grads before", before)
          .when(() -> {
            Backward.backward(result);
            return numbers.stream().mapToDouble(number -> number.grad).toArray();
          })
          .mistakeIf(
              grads -> kept(numbers, before, grads, right), CLEARED)
          .mistakeWhere(
            true, () -> ofTwo,
              "Only two inputs get their part: a number may have any number of them.")
          .mistakeIf(
              grads -> grads[grads.length - 1] == 1 + before[grads.length - 1]
                  && before[grads.length - 1] != 0,
              "The result's own gradient is 1, whatever it was before.")
          .is(right);
    });
  }

  @Test
  @Points(1)
  void sixty_doublings() {
    Num first = number(1);
    Num last = first;
    for (int n = 0; n < 60; n++) {
      last = new Num(2 * last.value, new WatchedInputs<>(last, 1000), 1, 1);
    }
    Num result = last;
    Expect.given("graph", "sixty doublings, v60 = v59 + v59 …", "v0", 1)
        .when(() -> {
          Backward.backward(result);
          return first.grad;
        })
        .mistakeIfThrows(
            VisitedTooOften.class,
            "One visit for each path: let each number hand on once, when all has arrived.")
        .is(0x1p60);
  }

  private static boolean kept(
      List<Num> numbers, double[] before, double[] grads, double[] right) {
    boolean lost = false;
    for (int n = 0; n < grads.length; n++) {
      boolean start = numbers.get(n).inputs.isEmpty();
      double cleared = start ? right[n] - before[n] : right[n];
      if (Math.abs(grads[n] - cleared) > 1e-9 * Math.max(1, Math.abs(cleared))
          && Math.abs(grads[n] - right[n]) > 1e-9 * Math.max(1, Math.abs(right[n]))) {
        return false;
      }
      lost |= start && before[n] != 0 && Math.abs(grads[n] - cleared) < 1e-9;
    }
    return lost;
  }

  private static boolean alike(double[] grads, double[] wrong) {
    boolean alike = grads != null && grads.length == wrong.length;
    for (int k = 0; alike && k < wrong.length; k++) {
      alike = Math.abs(grads[k] - wrong[k]) <= 1e-6 * Math.abs(wrong[k]);
    }
    return alike;
  }

  /** In a right order, but each part replaces the one before. */
  private static double[] replaced() {
    Num a = number(-4);
    Num b = number(2);
    List<Num> order = new ArrayList<>();
    inputsFirst(micrograd(a, b), order);
    order.get(order.size() - 1).grad = 1;
    for (int n = order.size() - 1; n >= 0; n--) {
      Num number = order.get(n);
      for (int k = 0; k < number.slopes.length; k++) {
        number.inputs.get(k).grad = number.slopes[k] * number.grad;
      }
    }
    return new double[] {a.grad, b.grad};
  }

  private static double[] runningTotal() {
    Num a = number(-4);
    Num b = number(2);
    Num result = micrograd(a, b);
    result.grad = 1;
    handOnTotal(result);
    return new double[] {a.grad, b.grad};
  }

  private static void handOnTotal(Num number) {
    for (int k = 0; k < number.slopes.length; k++) {
      number.inputs.get(k).grad += number.slopes[k] * number.grad;
    }
    number.inputs.forEach(BackwardTest::handOnTotal);
  }

  private static double[] clearedOnTheWay() {
    Num a = number(-4);
    Num b = number(2);
    List<Num> order = new ArrayList<>();
    inputsFirst(micrograd(a, b), order);
    order.get(order.size() - 1).grad = 1;
    for (int n = order.size() - 1; n >= 0; n--) {
      Num number = order.get(n);
      number.inputs.forEach(input -> input.grad = input.inputs.isEmpty() ? input.grad : 0);
      for (int k = 0; k < number.slopes.length; k++) {
        number.inputs.get(k).grad += number.slopes[k] * number.grad;
      }
    }
    return new double[] {a.grad, b.grad};
  }

  private static double[] byLevels() {
    Num a = number(-4);
    Num b = number(2);
    List<Num> order = new ArrayList<>(List.of(micrograd(a, b)));
    order.get(0).grad = 1;
    for (int n = 0; n < order.size(); n++) {
      Num number = order.get(n);
      for (int k = 0; k < number.slopes.length; k++) {
        number.inputs.get(k).grad += number.slopes[k] * number.grad;
        if (!order.contains(number.inputs.get(k))) {
          order.add(number.inputs.get(k));
        }
      }
    }
    return new double[] {a.grad, b.grad};
  }

  private static void inputsFirst(Num number, List<Num> order) {
    number.inputs.forEach(input -> inputsFirst(input, order));
    if (!order.contains(number)) {
      order.add(number);
    }
  }

  /** Slow and right: what arrives on each path, added. */
  private static void alongAllPaths(
      Num number, double arriving, int most, Map<Num, Double> slopes) {
    slopes.merge(number, arriving, Double::sum);
    for (int k = 0; k < Math.min(most, number.slopes.length); k++) {
      alongAllPaths(number.inputs.get(k), arriving * number.slopes[k], most, slopes);
    }
  }

  /** The last number is computed; each other one from up to three earlier ones, or not at all. */
  private static List<Num> graph(SeededRandom random, int size) {
    double[] special = {0, 1000, -1000};
    List<Num> numbers = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      int count = n == 0 ? 0 : n == size - 1 ? 1 + random.nextInt(3) : random.nextInt(4);
      List<Num> inputs = new ArrayList<>();
      double[] slopes = new double[count];
      for (int k = 0; k < count; k++) {
        inputs.add(numbers.get(random.nextInt(n)));
        int kind = random.nextInt(20);
        slopes[k] = kind < special.length ? special[kind] : random.nextDouble(-2, 2);
      }
      numbers.add(new Num(random.nextDouble(-2, 2), inputs, slopes));
    }
    return numbers;
  }

  private static String text(List<Num> numbers) {
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < numbers.size(); n++) {
      Num number = numbers.get(n);
      List<String> uses = new ArrayList<>();
      for (int k = 0; k < number.slopes.length; k++) {
        uses.add(String.format(Locale.ROOT, "v%d (slope %.3g)",
            numbers.indexOf(number.inputs.get(k)), number.slopes[k]));
      }
      lines.add("v" + n + (uses.isEmpty() ? " given" : " from " + String.join(", ", uses)));
    }
    return String.join("; ", lines);
  }

  private static Num micrograd(Num a, Num b) {
    Num c = plus(a, b);
    Num d = plus(times(a, b), pow(b, 3));
    c = plus(c, plus(c, number(1)));
    c = plus(c, plus(plus(number(1), c), times(a, number(-1))));
    d = plus(d, plus(times(d, number(2)), relu(plus(b, a))));
    d = plus(d, plus(times(number(3), d), relu(plus(b, times(a, number(-1))))));
    Num f = pow(plus(c, times(d, number(-1))), 2);
    return plus(times(f, number(0.5)), times(number(10), pow(f, -1)));
  }

  private static Num number(double value) {
    return new Num(value, List.of());
  }

  private static Num plus(Num a, Num b) {
    return new Num(a.value + b.value, List.of(a, b), 1, 1);
  }

  private static Num times(Num a, Num b) {
    return new Num(a.value * b.value, List.of(a, b), b.value, a.value);
  }

  private static Num pow(Num a, double n) {
    return new Num(Math.pow(a.value, n), List.of(a), n * Math.pow(a.value, n - 1));
  }

  private static Num relu(Num a) {
    return new Num(Math.max(0, a.value), List.of(a), a.value > 0 ? 1 : 0);
  }
}
