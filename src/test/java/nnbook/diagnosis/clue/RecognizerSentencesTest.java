package nnbook.diagnosis.clue;

import static nnbook.diagnosis.clue.RecognizersTest.INPUTS;
import static nnbook.diagnosis.clue.RecognizersTest.numbers;
import static nnbook.diagnosis.clue.RecognizersTest.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told of single answers, and of the numbers of several. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognizerSentencesTest {
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
}
