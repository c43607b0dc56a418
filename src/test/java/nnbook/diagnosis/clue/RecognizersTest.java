package nnbook.diagnosis.clue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Right functions are spoilt in each way, on several inputs, as a check with seeds would do it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognizersTest {
  private static final int INPUTS = 4;

  /** What exercises compute: inputs by their labels, and the right answer to them. */
  private record Task(
      String name, Function<SeededRandom, Map<String, Object>> inputs,
      Function<Map<String, Object>, Object> right) {}

  /** A mistake: the key of its clue, and how it changes the right answer. */
  private record Mistake(String family, UnaryOperator<Object> change) {}

  private static double[] row(Map<String, Object> inputs, String label) {
    return (double[]) inputs.get(label);
  }

  private static double[][] table(Map<String, Object> inputs, String label) {
    return (double[][]) inputs.get(label);
  }

  private static double[] numbers(SeededRandom random, int n) {
    return IntStream.range(0, n).mapToDouble(i -> random.nextDouble(-3, 3)).toArray();
  }

  private static double[][] rows(SeededRandom random, int n, int m) {
    return IntStream.range(0, n).mapToObj(i -> numbers(random, m)).toArray(double[][]::new);
  }

  private static double dot(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
  }

  private static final List<Task> TASKS =
      List.of(
          new Task("mean of squares",
              random -> Map.of("x", numbers(random, 4 + random.nextInt(5))),
              in -> dot(row(in, "x"), row(in, "x")) / row(in, "x").length),
          new Task("cross-entropy",
              random -> Map.of("p", DoubleStream.of(numbers(random, 6)).map(v -> (v + 3.1) / 6.5)
                  .toArray()),
              in -> -DoubleStream.of(row(in, "p")).map(Math::log).average().orElseThrow()),
          new Task("sigmoid of each",
              random -> Map.of("z", numbers(random, 5 + random.nextInt(4))),
              in -> DoubleStream.of(row(in, "z")).map(z -> 1 / (1 + Math.exp(-z))).toArray()),
          new Task("matrix times vector",
              random -> Map.of("w", rows(random, 5, 3), "x", numbers(random, 3)),
              in -> Arrays.stream(table(in, "w")).mapToDouble(w -> dot(w, row(in, "x")))
                  .toArray()),
          new Task("a path of gradient descent",
              random -> Map.of("start", random.nextDouble(2, 9)),
              in -> DoubleStream.iterate((double) in.get("start"), w -> w - 0.17 * w).limit(6)
                  .toArray()),
          new Task("a layer of three examples",
              random -> Map.of("x", rows(random, 4, 3), "w", rows(random, 5, 3)),
              in -> Arrays.stream(table(in, "x"))
                  .map(x -> Arrays.stream(table(in, "w")).mapToDouble(w -> dot(w, x)).toArray())
                  .toArray(double[][]::new)),
          new Task("the outer product as a matrix",
              random -> Map.of("d", numbers(random, 4), "a", numbers(random, 3)),
              in -> Matrix.generate(4, 3, (i, j) -> row(in, "d")[i] * row(in, "a")[j])));

  private static final List<Mistake> ANY =
      List.of(
          new Mistake("sign", each(v -> -v)),
          new Mistake("factor.twice", each(v -> 2 * v)),
          new Mistake("factor.half", each(v -> v / 2)),
          new Mistake("factor.log2", each(v -> v / Math.log(2))),
          new Mistake("factor.log10", each(v -> v / Math.log(10))),
          new Mistake("factor.any 3.3", each(v -> 3.3 * v)),
          new Mistake("plus.above 1", each(v -> v + 1)),
          new Mistake("plus.below 0.5", each(v -> v - 0.5)),
          new Mistake("function.square", each(v -> v * v)),
          new Mistake("function.reciprocal", each(v -> 1 / v)),
          new Mistake("function.complement", each(v -> 1 - v)),
          new Mistake("function.exp", each(Math::exp)),
          new Mistake("precision.float", each(v -> (float) v)),
          new Mistake("precision.rounded", each(v -> Math.rint(100 * v) / 100)),
          new Mistake("precision.digits", each(v -> v * (1 + 3e-6 * Math.sin(1e6 * v)))),
          new Mistake("zero", each(v -> 0)),
          new Mistake("special.nan", each(v -> Double.NaN)),
          new Mistake("special.infinity", each(v -> Double.POSITIVE_INFINITY)));

  private static final List<Mistake> IN_ORDER =
      List.of(
          new Mistake("order.reversed", units(u -> from(u, i -> u.length - 1 - i))),
          new Mistake("order.late", units(u -> from(u, i -> Math.max(0, i - 1)))),
          new Mistake("order.early", units(u -> from(u, i -> Math.min(u.length - 1, i + 1)))),
          new Mistake("order.last", units(u -> from(u, i -> u.length - 1))),
          new Mistake("order.first", units(u -> from(u, i -> 0))),
          new Mistake("order.mixed", units(u -> from(u, i -> (i + 2) % u.length))),
          new Mistake("gap.last", units(u -> kept(u, 0, u.length - 1))),
          new Mistake("gap.first", units(u -> kept(u, 1, u.length))),
          new Mistake("gap.only.first", units(u -> kept(u, 0, 1))),
          new Mistake("gap.only.last", units(u -> kept(u, u.length - 1, u.length))),
          new Mistake("total.running", units(u -> summed(u, 1))),
          new Mistake("total.steps", units(u -> summed(u, -1))),
          new Mistake("length.more.end", units(u -> from(Arrays.copyOf(u, u.length + 1),
              i -> Math.min(i, u.length - 1)))),
          new Mistake("length.less.end", units(u -> Arrays.copyOf(u, u.length - 1))),
          new Mistake("length.less.start", units(u -> Arrays.copyOfRange(u, 1, u.length))));

  private static UnaryOperator<Object> each(DoubleUnaryOperator change) {
    return right -> value(NumberGrid.of(right).orElseThrow().map(change), right);
  }

  private static UnaryOperator<Object> units(UnaryOperator<double[][]> change) {
    return right -> {
      NumberGrid grid = NumberGrid.of(right).orElseThrow();
      return value(grid.with(change.apply(grid.units())), right);
    };
  }

  /** As a value of the type of {@code like}. */
  private static Object value(NumberGrid grid, Object like) {
    return like instanceof Double
        ? (Object) grid.values()[0]
        : like instanceof double[]
            ? grid.values()
            : like instanceof Matrix ? Matrix.of(grid.units()) : grid.units();
  }

  private static double[][] from(double[][] units, IntUnaryOperator place) {
    return IntStream.range(0, units.length)
        .mapToObj(i -> units[place.applyAsInt(i)].clone())
        .toArray(double[][]::new);
  }

  private static double[][] kept(double[][] units, int from, int to) {
    return IntStream.range(0, units.length)
        .mapToObj(i -> i >= from && i < to ? units[i] : new double[units[i].length])
        .toArray(double[][]::new);
  }

  private static double[][] summed(double[][] units, int sign) {
    double[][] sums = Arrays.stream(units).map(double[]::clone).toArray(double[][]::new);
    for (int i = 1; i < sums.length; i++) {
      for (int j = 0; j < sums[i].length; j++) {
        sums[i][j] += sign * (sign > 0 ? sums : units)[i - 1][j];
      }
    }
    return sums;
  }

  /** The keys of what is told about the same mistake with several inputs. */
  private static List<Clue> told(Task task, Mistake mistake, int inputs) {
    List<Clues> clues = new ArrayList<>();
    for (long seed = 1; seed <= inputs; seed++) {
      Map<String, Object> in = new LinkedHashMap<>(task.inputs.apply(new SeededRandom(seed)));
      Object right = task.right.apply(in);
      clues.add(Recognizers.clues(in, right, mistake.change.apply(right), 1e-9, ""));
    }
    return Clues.likely(List.of(Clues.agreed(clues)));
  }

  private static boolean isOf(Mistake mistake, Clue clue) {
    String family = mistake.family.replaceFirst("order\\.", "");
    return clue.key().equals(mistake.family)
        || mistake.family.startsWith("order.") && clue.key().matches("order\\..*" + family);
  }

  private static Map<String, List<String>> recognized(int inputs) {
    Map<String, List<String>> wrong = new TreeMap<>();
    for (Task task : TASKS) {
      boolean scalar = task.right.apply(task.inputs.apply(new SeededRandom(1))) instanceof Double;
      List<Mistake> mistakes = new ArrayList<>(ANY);
      if (!scalar) {
        mistakes.addAll(IN_ORDER);
      }
      for (Mistake mistake : mistakes) {
        List<Clue> told = told(task, mistake, inputs);
        if (told.size() != 1 || !isOf(mistake, told.get(0))) {
          wrong.computeIfAbsent(task.name, t -> new ArrayList<>())
              .add(mistake.family + " as " + told.stream().map(Clue::key).toList());
        }
      }
    }
    return wrong;
  }

  @Test
  void a_right_answer_to_other_inputs_is_recognized_as_nothing() {
    for (Task task : TASKS) {
      List<Clues> clues = new ArrayList<>();
      for (long seed = 1; seed <= INPUTS; seed++) {
        Map<String, Object> in = task.inputs.apply(new SeededRandom(seed));
        Object right = task.right.apply(in);
        SeededRandom noise = new SeededRandom(100 + seed);
        Object wrong = each(v -> v + noise.nextDouble(-1, 1)).apply(right);
        clues.add(Recognizers.clues(in, right, wrong, 1e-9, ""));
      }
      assertEquals(List.of(), Clues.likely(List.of(Clues.agreed(clues))), task.name);
    }
  }

  @Test
  void one_input_is_enough_where_several_numbers_agree() {
    Map<String, List<String>> wrong = recognized(1);
    wrong.keySet().removeAll(List.of("mean of squares", "cross-entropy")); // a single number each
    assertEquals(Map.of(), wrong);
  }

  @Test
  void each_mistake_is_recognized_with_several_inputs_and_no_other_is() {
    assertEquals(Map.of(), recognized(INPUTS));
  }

  private static String sentence(Map<String, ?> inputs, Object right, Object wrong) {
    List<Clue> likely =
        Clues.likely(List.of(Recognizers.clues(inputs, right, wrong, 1e-9, "")));
    return Clues.sentence(likely);
  }

  @Test
  void a_length_of_the_inputs_is_named() {
    Map<String, ?> inputs = Map.of("x", new double[][] {{1, 2}, {3, 4}, {5, 7}});
    String times = sentence(inputs, new double[] {1.5, 2.25}, new double[] {4.5, 6.75});
    assertTrue(times.contains("3 times") && times.contains("the number of rows of x"), times);
    String over = sentence(inputs, new double[] {4.5, 6.75}, new double[] {1.5, 2.25});
    assertTrue(over.contains("divided by 3") && over.contains("the number of rows of x"), over);
    assertEquals(
        "The length is 3, which is the number of rows of x; it should be 2.",
        sentence(inputs, new double[] {7.5, 8.5}, new double[] {1, 2, 3}));
  }

  @Test
  void a_missing_bias_is_named_and_one_added_twice() {
    Map<String, ?> inputs = Map.of("b", new double[] {0.5, -2}, "c", 3);
    double[][] right = {{1, 2}, {3, 4.5}};
    assertTrue(sentence(inputs, right, new double[][] {{0.5, 4}, {2.5, 6.5}})
        .startsWith("Every number is too small by b"));
    assertTrue(sentence(inputs, right, new double[][] {{1.5, 0}, {3.5, 2.5}})
        .startsWith("Every number is too large by b"));
    assertTrue(sentence(inputs, right, new double[][] {{4, 5}, {6, 7.5}})
        .startsWith("Every number is too large by c"));
  }

  @Test
  void one_length_is_divided_by_in_place_of_another() {
    Map<String, Object> inputs = Map.of("x", new double[][] {{1, 2}, {3, 4}, {5, 6}});
    String told = sentence(inputs, new double[] {2, 4, 7}, new double[] {3, 6, 10.5});
    assertTrue(told.contains("3/2 of the expected one"), told);
    assertTrue(told.contains("it is divided by one of them where the other is meant"), told);
  }

  @Test
  void a_sum_goes_on_before_a_bias_is_added_to_each_column() {
    double[] bias = {10, 20, 30};
    double[][] right = {{11, 23, 35}, {12, 24, 36}, {13, 27, 41}};
    double[][] wrong = {{11, 24, 39}, {12, 26, 42}, {13, 30, 51}}; // 1, 1 + 3, 1 + 3 + 5
    String told = sentence(Map.of("b", bias), right, wrong);
    assertTrue(told.contains("also contains those before it"), told);
  }

  @Test
  void rows_and_columns_have_changed_places() {
    double[][] right = {{1, 2, 3}, {4, 5, 6}};
    double[][] turned = {{1, 4}, {2, 5}, {3, 6}};
    assertTrue(sentence(Map.of(), right, turned).contains("rows and columns"));
    double[][] empty = {{0, 0}, {0, 0}, {0, 0}};
    assertTrue(sentence(Map.of(), right, empty).contains("as many rows as there should be"));
  }

  /** The sentence for a function of random inputs that is computed in a wrong way. */
  private static String formula(
      Function<double[], Double> right, Function<double[], Double> wrong) {
    List<Clues> clues = new ArrayList<>();
    for (long seed = 1; seed <= INPUTS; seed++) {
      double[] x = numbers(new SeededRandom(seed), 3);
      Map<String, Object> inputs = new LinkedHashMap<>();
      for (int i = 0; i < x.length; i++) {
        inputs.put("abc".substring(i, i + 1), x[i]);
      }
      clues.add(Recognizers.clues(inputs, right.apply(x), wrong.apply(x), 1e-9, ""));
    }
    return Clues.sentence(Clues.likely(List.of(Clues.agreed(clues))));
  }

  @Test
  void a_factor_or_term_of_a_formula_is_named() {
    Function<double[], Double> right = x -> x[0] - x[1] * (1 - x[2]) * Math.exp(x[0]);
    assertEquals("", formula(right, x -> x[0] - x[1] * x[2] * Math.exp(x[0])));
    Function<double[], Double> product = x -> x[1] * (1 - x[2]) * Math.exp(x[0]);
    String lost = formula(product, x -> x[1] * Math.exp(x[0]));
    assertTrue(lost.contains("a factor (1 - c) is missing"), lost);
    String twice = formula(product, x -> x[1] * x[1] * (1 - x[2]) * Math.exp(x[0]));
    assertTrue(twice.contains("times b: it is multiplied by that once too often"), twice);
    Function<double[], Double> sum = x -> Math.exp(x[0]) + x[1] * x[2];
    String term = formula(sum, x -> Math.exp(x[0]));
    assertTrue(term.startsWith("The number is too small by b · c"), term);
  }

  private static String products(DoubleBinaryOperator wrong) {
    List<Clues> clues = new ArrayList<>();
    for (long seed = 1; seed <= INPUTS; seed++) {
      SeededRandom random = new SeededRandom(seed);
      double[][] w = rows(random, 4, 3);
      double[] a = numbers(random, 3);
      double[] b = numbers(random, 4);
      Map<String, Object> inputs = new LinkedHashMap<>(Map.of("w", w));
      inputs.put("a", a);
      clues.add(
          Recognizers.clues(
              inputs, layer(w, a, b, (x, y) -> x * y), layer(w, a, b, wrong), 1e-9, ""));
    }
    return Clues.sentence(Clues.likely(List.of(Clues.agreed(clues))));
  }

  private static double[] layer(double[][] w, double[] a, double[] b, DoubleBinaryOperator of) {
    return IntStream.range(0, w.length)
        .mapToDouble(j -> b[j]
            + IntStream.range(0, a.length).mapToDouble(i -> of.applyAsDouble(w[j][i], a[i])).sum())
        .toArray();
  }

  @Test
  void a_sum_of_products_is_seen_beside_other_terms() {
    Map<DoubleBinaryOperator, String> wrong = new LinkedHashMap<>();
    wrong.put((x, y) -> -x * y, "would be right if the products of w and a were subtracted");
    wrong.put((x, y) -> 0, "lacks the products of w and a");
    wrong.put((x, y) -> 2 * x * y, "holds the products of w and a twice");
    wrong.put((x, y) -> x + y, "is what comes out when w and a are added to each other");
    wrong.put((x, y) -> x - y, "is what comes out when a is subtracted from w");
    wrong.put((x, y) -> x, "is what comes out when only w is added up");
    wrong.put((x, y) -> y, "is what comes out when only a is added up");
    wrong.forEach((of, words) -> assertTrue(products(of).contains(words), words));
    assertEquals("", products((x, y) -> x * y * y));
  }

  private static String places(Map<String, ?> inputs, Object right, Object wrong) {
    Clues clues = Recognizers.places(inputs, right, wrong, 1e-9);
    return Clues.sentence(Clues.likely(List.of(Clues.agreed(List.of(clues, clues)))));
  }

  @Test
  void where_the_numbers_are_wrong_is_the_last_thing_to_say() {
    double[] right = {1.5, 2.5, 3.5, 4.5};
    assertTrue(places(Map.of(), right, new double[] {1.5, 2.5, 9, 4.5})
        .startsWith("Only [2] is wrong"));
    assertTrue(places(Map.of(), new long[] {7, 30}, new long[] {7, 37})
        .startsWith("Only [1] is wrong, the rest is right"));
    assertTrue(places(Map.of(), right, new double[] {1.5, 2.5, 9, 7})
        .startsWith("The numbers before [2] are right"));
    Map<String, ?> inputs = Map.of("x", new double[] {1, -1, 2, -2});
    assertTrue(places(inputs, right, new double[] {1.5, 9, 3.5, 7})
        .startsWith("Only the numbers where x is negative are wrong"));
    assertEquals("", places(Map.of(), right, new double[] {9, 2.5, 8, 4.5}));
    double[][] table = {{1.5, 2, 3}, {4, 5.5, 6}, {7, 8, 9.5}};
    assertTrue(places(Map.of(), table, new double[][] {{9, 2, 3}, {4, 9, 6}, {7, 8, 7}})
        .startsWith("Only the numbers on the diagonal are wrong"));
    assertTrue(places(Map.of(), table, new double[][] {{1.5, 2, 3}, {7, 7, 7}, {7, 8, 9.5}})
        .startsWith("Only row 1 is wrong"));
    assertTrue(places(Map.of(), new boolean[3], new boolean[] {false, false, true})
        .startsWith("Only [2] is wrong"));
    Clue place = Recognizers.part("v").fitting().get(0);
    Clue sign = Clue.general("sign", "Sign.", 2);
    Clues both = new Clues(List.of(place, sign), List.of(), List.of(), true);
    assertEquals(List.of(sign), Clues.likely(List.of(both)));
  }

  @Test
  void a_formula_that_explains_more_checks_goes_before_what_one_check_shows() {
    Clue above = Clue.general("plus.above 4", "Above.", 2);
    Clue sign = Clue.general("formula.product.sign w a", "Sign.", 2);
    Clues worked = new Clues(List.of(above, sign), List.of(), List.of(), true);
    Clues random = new Clues(List.of(sign), List.of(), List.of(), true);
    assertEquals("Above.", Clues.sentence(Clues.likely(List.of(worked))));
    assertEquals("Sign.", Clues.sentence(Clues.likely(List.of(worked, random))));
  }

  @Test
  void a_triangle_that_was_never_written_is_a_gap() {
    double[][] right = {{1.5, 2, 3}, {4, 5.5, 6}, {7, 8, 9.5}};
    double[][] upper = {{1.5, 2, 3}, {0, 5.5, 6}, {0, 0, 9.5}};
    double[][] lower = {{1.5, 0, 0}, {4, 5.5, 0}, {7, 8, 9.5}};
    String below = sentence(Map.of(), right, upper);
    assertTrue(below.startsWith("The numbers below the diagonal are 0"), below);
    String above = sentence(Map.of(), right, lower);
    assertTrue(above.startsWith("The numbers above the diagonal are 0"), above);
  }

  @Test
  void a_small_whole_number_is_compared_with_no_input() {
    assertEquals("", sentence(Map.of("stride", 3), 5, 3));
    List<Clues> twice = List.of(
        Recognizers.clues(Map.of("stride", 3), 5, 3, 1e-9, ""),
        Recognizers.clues(Map.of("stride", 4), 7, 4, 1e-9, ""));
    assertEquals(List.of(), Clues.likely(List.of(Clues.agreed(twice))));
  }

  @Test
  void small_numbers_that_match_by_accident_say_nothing() {
    assertEquals("", sentence(Map.of(), 1.0, -1.0));
    assertEquals("", sentence(Map.of(), 0.35, 0.7));
    assertEquals("", sentence(Map.of("n", 1), new int[] {0, 1, 0}, new int[] {0, -1, 0}));
    assertEquals("", sentence(Map.of(), "text", "txet"));
    assertEquals("", sentence(Map.of(), new double[0], new double[1]));
  }

  @Test
  void a_lost_nan_and_a_changed_input_are_told() {
    assertTrue(Recognizers.swallowed(2.5).fitting().get(0).sentence().startsWith("A NaN got lost"));
    assertEquals(List.of(), Recognizers.swallowed(Double.NaN).fitting());
    assertTrue(
        Recognizers.changed("w").fitting().get(0).sentence().contains("changed the input w"));
  }

  private static Clues and(Clues clues, Clue... known) {
    return new Clues(List.of(known), List.of(), List.of(), false).plus(clues);
  }

  @Test
  void the_same_number_in_several_checks_is_told_behind_a_foreseen_mistake() {
    Clues zero = Recognizers.constant(0.0, -0.0);
    Clues other = Recognizers.constant(0.0, 2.5);
    Clue ints = Clue.value("Ints.", Clue.STRONG);
    String alone = Clues.diagnosis(List.of(zero, zero));
    assertTrue(alone.startsWith("Wherever the answer is wrong, every number of it is 0,"), alone);
    assertEquals(
        "One mistake that gives exactly this: Ints. Or nothing is computed yet. " + alone,
        Clues.diagnosis(List.of(and(zero, ints), zero)));
    assertEquals("Ints.", Clues.diagnosis(List.of(and(zero, ints), and(other, ints))));
    assertEquals("", Clues.diagnosis(List.of(zero)), "one check could be an accident");
    assertEquals("", Clues.diagnosis(List.of(zero, Recognizers.constant(1))));
    assertEquals("", Clues.diagnosis(List.of(zero, Clues.NONE)));
    assertEquals(Clues.NONE, Recognizers.constant());
    assertEquals(Clues.NONE, Recognizers.constant(Double.NaN));
  }

  @Test
  void where_nothing_ever_comes_back_no_other_mistake_is_told() {
    Clue known = Clue.property("Digits.", Clue.CERTAIN);
    Clues nothing = Recognizers.nothing();
    String each = Clues.diagnosis(List.of(and(nothing, known), nothing));
    assertTrue(each.startsWith("Every time null came back."), each);
    assertEquals("Digits.", Clues.diagnosis(List.of(and(nothing, known))));
    assertEquals("", Clues.diagnosis(List.of(nothing)));
  }

  @Test
  void an_input_that_comes_back_is_told_behind_a_mistake_that_may_be_another() {
    Clues input = Recognizers.input("z");
    Clue perhaps = Clue.property("Digits.", Clue.ENOUGH);
    Clue certain = Clue.property("Digits.", Clue.CERTAIN);
    String both = Clues.diagnosis(List.of(and(input, perhaps), input));
    assertTrue(both.startsWith("Perhaps: Digits. Or nothing is computed yet. The answer is"), both);
    Clues sure = and(input, certain);
    assertEquals("Digits.", Clues.diagnosis(List.of(sure, sure)));
  }

  @Test
  void what_says_which_number_came_back_is_not_called_a_mistake() {
    Clue mean = Clue.value("That is a mean: add up.", Clue.ENOUGH);
    Clue half = Clue.value("The half is missing.", Clue.ENOUGH);
    assertEquals(
        "Perhaps: That is a mean: add up.", Clues.diagnosis(List.of(and(Clues.NONE, mean))));
    assertEquals(
        "One mistake that gives exactly this: The half is missing.",
        Clues.diagnosis(List.of(and(Clues.NONE, half))));
  }

  private static String ofNumbers(Map<String, ?> inputs, double[] right, double[] seen) {
    List<Clues> all = new ArrayList<>();
    for (int i = 0; i < right.length; i++) {
      all.add(Recognizers.clues(inputs, right[i], seen[i], 1e-9, ""));
    }
    return Clues.diagnosis(List.of(Clues.agreed(all)));
  }

  @Test
  void a_small_count_that_is_always_off_by_one_is_told() {
    String less = ofNumbers(Map.of(), new double[] {5, 8, 3}, new double[] {4, 7, 2});
    assertTrue(less.startsWith("The number is 1 less than expected."), less);
    assertEquals("", ofNumbers(Map.of(), new double[] {5, 8, 3}, new double[] {4, 7, 3.5}));
    assertEquals("", ofNumbers(Map.of(), new double[] {5}, new double[] {4}));
  }

  @Test
  void what_an_int_has_left_of_a_large_number_is_told() {
    double right = 9.8e9;
    String lost = ofNumbers(Map.of(), new double[] {right}, new double[] {(int) (long) right});
    assertTrue(lost.startsWith("The number is what an int has left of the expected one"), lost);
    assertEquals("", ofNumbers(Map.of(), new double[] {right}, new double[] {right - 1e9}));
  }

  @Test
  void a_size_among_the_inputs_that_is_a_factor_is_named() {
    Map<String, ?> inputs = Map.of("sizes", new int[] {7, 3});
    double[] right = {0.7, 1.4, 3.3};
    String over =
        ofNumbers(inputs, right, new double[] {right[0] / 7, right[1] / 7, right[2] / 7});
    assertTrue(over.contains("divided by 7, and 7 is sizes[0]"), over);
  }

  @Test
  void a_factor_that_was_added_is_named() {
    double[] slope = {0.2, 0.9, 0.4};
    String sentence =
        sentence(
            Map.of("slope", slope), new double[] {0.4, -0.9, 2}, new double[] {2.2, -0.1, 5.4});
    assertTrue(sentence.contains("when slope is added to the rest"), sentence);
  }

  @Test
  void clues_travel_as_texts() {
    Clue clue = new Clue("factor.twice", "Twice.", Clue.Source.GENERAL, 3);
    Clues clues = new Clues(List.of(clue), List.of("a", "b"), List.of("c"), true);
    assertEquals(clues, Clues.of(clues.fields()));
    assertEquals(Clues.NONE, Clues.of(Clues.NONE.fields()));
  }
}
