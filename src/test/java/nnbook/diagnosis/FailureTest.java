package nnbook.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailureTest {
  @AfterEach
  void forget_the_seed() {
    System.clearProperty("nnbook.seed");
  }

  private static Failure failure(Executable expectation) {
    return assertThrows(Mismatch.class, expectation).failure();
  }

  private static <T> Expectation<T> answer(T value) {
    return Expect.given("a", 1.5).when(() -> value);
  }

  /** What our own test throws is not told as the learner's, whatever it is. */
  @Test
  void a_mistake_that_throws_does_not_fit() {
    List<RuntimeException> exceptions = List.of(new IndexOutOfBoundsException(7));
    List<Error> errors =
        List.of(new StackOverflowError(), new AssertionError("ours"), new NoClassDefFoundError());
    Expectation<Integer> when = answer(3);
    exceptions.forEach(e -> when.mistakeIf(actual -> { throw e; }, "never"));
    errors.forEach(e -> when.mistakeIf(actual -> { throw e; }, "never"));
    Failure failure = failure(() -> when.mistake(3, "the one").is(4));
    assertEquals("the one", failure.mistake());
    assertEquals(Failure.Kind.WRONG_VALUE, failure.kind());
  }

  /** What the learner's own code throws where an answer is wanted. */
  @Test
  void an_exception_of_ones_own_is_told_as_such() {
    RuntimeException thrown = new IllegalArgumentException("no examples");
    thrown.setStackTrace(
        new StackTraceElement[] {new StackTraceElement("ch90.Scale", "scale", "Scale.java", 9)});
    Executable own = () -> Expect.given("n", 0).when(() -> { throw thrown; }).is(1);
    assertEquals(
        "Your own code throws that, but these inputs are allowed: they have an answer.",
        failure(own).mistake());
  }

  @Test
  void tells_given_expected_actual_and_the_mistake() {
    double[] w = {0.15, 0.20};
    Mismatch mismatch =
        assertThrows(
            Mismatch.class,
            () ->
                Expect.given("w", w, "b", 0.35)
                    .when(() -> 0.02750000001)
                    .mistake(7, "Seven.")
                    .mistake(0.0275, "The bias is missing: add b after the sum.")
                    .is(0.3775, 1e-12));
    assertEquals(
        """
        The answer is wrong.
          given     w = [0.15, 0.2], b = 0.35
          expected  0.3775
          actual    0.02750000001
          One mistake that gives exactly this: The bias is missing: add b after the sum.""",
        mismatch.getMessage());
  }

  private record Line(double share, int count) {}

  @Test
  void looks_at_one_number_of_all_records_of_an_array() {
    Line[] right = {new Line(0.1, 3), new Line(0.3, 4), new Line(0.7, 5)};
    Line[] wrong = {new Line(0.2, 3), new Line(0.6, 4), new Line(1.4, 5)};
    String told = failure(() -> answer(wrong).is(right)).mistake();
    assertTrue(told.contains("is twice the expected"), told);
    Line[] gap = {right[0], null, right[2]};
    String missing = failure(() -> answer(gap).is(right)).mistake();
    assertTrue(missing.startsWith("The answer [1] is null"), missing);
  }

  @Test
  void says_how_little_speaks_for_a_mistake() {
    Failure value = failure(() -> answer(0.25).mistake(0.25, "Halved.").is(0.5));
    assertEquals("One mistake that gives exactly this: Halved.", value.looks());
    Failure property = failure(() -> answer(-1.5).mistakeIf(x -> x < 0, "Negative.").is(0.5));
    assertEquals("Perhaps: Negative.", property.looks());
    Failure fact = failure(() -> answer(-1.5).explainIf(x -> x < 0, "It is above 0.").is(0.5));
    assertEquals("Looks like: It is above 0.", fact.looks());
    Failure both =
        failure(() -> answer(-1.5).mistakeIf(x -> x < 0, "Negative.")
            .explainIf(x -> x < 0, "It is above 0.").is(0.5));
    assertEquals("Perhaps: Negative.", both.looks(), "a mistake goes before what is so anyway");
    double[] half = {0.25, 0.75};
    Failure values = failure(() -> answer(half).mistake(half, "Halved.").is(new double[] {0.5, 3}));
    assertEquals("Looks like: Halved.", values.looks());
    for (Failure failure : List.of(value, values)) {
      assertEquals("Halved.", failure.mistake());
    }
  }

  @Test
  void shows_a_fingerprint_only_when_it_fits() {
    assertEquals("", failure(() -> answer(1.0).mistake(2, "Two.").is(3)).mistake());
    assertEquals(
        "Not a number.",
        failure(() -> answer(Double.NaN).mistakeIf(x -> x.isNaN(), "Not a number.").is(3))
            .mistake());
    assertEquals(
        "NaN.", failure(() -> answer(Double.NaN).mistake(Double.NaN, "NaN.").is(3)).mistake());
    assertEquals(
        "Swapped.",
        failure(
                () ->
                    answer(new double[] {2, 1})
                        .mistakeIf(a -> a[7] == 0, "Breaks.")
                        .mistake(new double[] {2, 1}, "Swapped.")
                        .is(new double[] {1, 2}))
            .mistake());
    assertEquals(
        "", failure(() -> answer(1e-9).mistake(0, "Zero.").is(3)).mistake());
  }

  @Test
  void shortens_long_arrays_around_the_difference() {
    double[] right = new double[40];
    double[] wrong = right.clone();
    wrong[20] = 0.123456789;
    Failure failure = failure(() -> answer(wrong).is(right));
    assertEquals("[… 16 more, 0, 0, 0, 0, 0.123457, 0, 0, 0, … 16 more]", failure.actual());
    assertEquals(
        "first difference at [20]: expected 0.0, actual 0.123456789", failure.difference());
  }

  @Test
  void writes_many_inputs_below_each_other() {
    double[] w = {0.123456, 0.123456, 0.123456, 0.123456, 0.123456, 0.123456};
    Failure failure =
        failure(() -> Expect.given("a", w, "b", w, "c", w).when(() -> 1).is(2));
    assertEquals(3, failure.given().lines().count());
  }

  @Test
  void writes_the_entries_of_a_long_map_below_each_other() {
    Map<String, Matrix> map = new TreeMap<>();
    map.put("bias", Matrix.ofRow(1, 2));
    map.put("weights", Matrix.of(new double[12][2]).map(w -> 0.123456));
    assertTrue(failure(() -> answer(map).is(Map.of())).actual().startsWith(
        "{\"bias\" = [[1, 2]],\n \"weights\" = [[0.123456, 0.123456],\n              [0.123"));
    map.remove("weights");
    assertEquals("{\"bias\" = [[1, 2]]}", failure(() -> answer(map).is(Map.of())).actual());
  }

  @Test
  void shows_the_element_that_differs_deep_inside() {
    double[][] right = new double[9][30];
    double[][] wrong = new double[9][30];
    wrong[7][25] = 5;
    Failure failure = failure(() -> answer(wrong).is(right));
    assertTrue(failure.actual().contains("[… 21 more, 0, 0, 0, 0, 5, 0, 0, 0, … 1 more]"));
    assertEquals(
        "first difference at [7][25]: expected 0.0, actual 5.0", failure.difference());
  }

  @Test
  void shows_the_last_bit_of_an_answer_that_looks_like_its_input() {
    double[] w = {0.1, 0.7};
    Failure failure =
        failure(
            () ->
                Expect.given("w", w, "h", 0.5)
                    .when(() -> new double[] {0.1, Math.nextUp(0.7)})
                    .satisfies("w as before", after -> after[1] == 0.7));
    assertEquals("w = [0.1, 0.7], h = 0.5", failure.given());
    assertEquals("[0.1, 0.7000000000000001]", failure.actual());
  }

  @Test
  void shows_the_last_bit_of_an_input_that_was_changed() {
    double[] w = {1, 0.1 + 0.2};
    Failure failure =
        failure(() -> Expect.given("w", w).when(() -> w[1] = 0.3).satisfies("x", x -> true));
    assertEquals("w = [1.0, 0.30000000000000004]", failure.given());
    assertEquals("w = [1.0, 0.30000000000000004]", failure.expected());
    assertEquals("w = [1.0, 0.3]", failure.actual());
  }

  @Test
  void shows_all_digits_of_the_first_difference_even_when_a_later_one_is_larger() {
    Failure failure =
        failure(() -> answer(new double[] {1.00000001, 7}).is(new double[] {1, 2}, 1e-12));
    assertEquals("[1.0, 2.0]", failure.expected());
    assertEquals("[1.00000001, 7.0]", failure.actual());
  }

  @Test
  void names_what_usually_lies_behind_an_exception() {
    assertEquals(
        "An index leaves its array: the first is 0, the last is length - 1.",
        failure(
            () ->
                Expect.given()
                    .when(
                        () -> {
                          Exception thrown = new ArrayIndexOutOfBoundsException(2);
                          thrown.setStackTrace(
                              new StackTraceElement[] {
                                new StackTraceElement("ch01.Scale", "scale", "Scale.java", 12)
                              });
                          throw thrown;
                        })
                    .is(1))
            .mistake());
  }

  @Test
  void shows_all_digits_when_the_short_forms_are_equal() {
    Failure failure =
        failure(() -> answer(new double[] {1.00000001}).is(new double[] {1}, 1e-12));
    assertEquals("[1.00000001]", failure.actual());
    assertEquals("[1.0]", failure.expected());
  }
}
