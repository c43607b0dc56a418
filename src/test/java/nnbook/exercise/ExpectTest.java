package nnbook.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpectTest {
  private record Point(double x, double[] weights) {}

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

  @Nested
  class Numbers_agree {
    @Test
    void within_the_tolerance() {
      answer(0.3775).is(0.3775 + 1e-13, 1e-12);
      answer(0.3775).is(0.3775);
      answer(1e9).is(1e9 + 1, 1e-8);
      answer(3).is(3);
      answer(3L).is(3L);
      answer(3.0).is(3);
      answer(Double.POSITIVE_INFINITY).is(Double.POSITIVE_INFINITY);
      answer(-0.0).is(0.0, 0);
    }

    @Test
    void and_not_beyond_it() {
      assertEquals(Failure.Kind.WRONG_VALUE, failure(() -> answer(0.1).is(0.2, 0.01)).kind());
      failure(() -> answer(1e9).is(1e9 + 100, 1e-8));
      failure(() -> answer(3).is(4));
    }

    @Test
    void but_nan_agrees_with_nothing() {
      failure(() -> answer(Double.NaN).is(1, 1e300));
      failure(() -> answer(new double[] {Double.NaN}).is(new double[] {0}, 1e300));
      failure(() -> answer(Double.NEGATIVE_INFINITY).is(1, 1e300));
      failure(() -> answer(1.0).is(Double.POSITIVE_INFINITY, 1e300));
      assertThrows(IllegalArgumentException.class, () -> answer(Double.NaN).is(Double.NaN));
    }
  }

  @Nested
  class Other_values_agree {
    @Test
    void part_by_part() {
      answer(true).is(true);
      answer("step").is("step");
      answer(new boolean[] {true, false}).is(new boolean[] {true, false});
      answer(new int[] {1, 2}).is(new int[] {1, 2});
      answer(new int[][] {{1}, {2}}).is(new int[][] {{1}, {2}});
      answer(new double[][] {{1}, {}}).is(new double[][] {{1 + 1e-12}, {}});
      answer(Matrix.ofRow(1, 2)).is(Matrix.ofRow(1, 2 + 1e-12));
      answer(List.of(1.0, 2.0)).is(List.of(1.0, 2.0 + 1e-12));
      answer(new Point(1, new double[] {2})).is(new Point(1, new double[] {2 + 1e-12}));
    }

    @Test
    void and_the_first_difference_has_its_index() {
      double[][] wrong = {{1, 2}, {3, -4}};
      double[][] right = {{1, 2}, {3, 4}};
      assertEquals(
          "first difference at [1][1]: expected 4.0, actual -4.0",
          failure(() -> answer(wrong).is(right)).difference());
      assertEquals(
          "first difference at [0][1]: expected 3.0, actual 2.0",
          failure(() -> answer(Matrix.ofRow(1, 2)).is(Matrix.ofRow(1, 3))).difference());
      assertEquals(
          "first difference at .weights[0]: expected 3.0, actual 2.0",
          failure(
                  () ->
                      answer(new Point(1, new double[] {2}))
                          .is(new Point(1, new double[] {3})))
              .difference());
      assertEquals(
          "first difference at [1]: expected false, actual true",
          failure(() -> answer(new boolean[] {true, true}).is(new boolean[] {true, false}))
              .difference());
    }

    @Test
    void and_a_wrong_shape_is_named() {
      Failure length = failure(() -> answer(new double[3]).is(new double[4]));
      assertEquals(Failure.Kind.WRONG_SHAPE, length.kind());
      assertEquals("the length is 3, expected 4", length.difference());
      assertEquals(
          "first difference at [1]: the length is 1, expected 2",
          failure(() -> answer(new double[][] {{1, 2}, {1}}).is(new double[][] {{1, 2}, {1, 2}}))
              .difference());
      assertEquals(
          "the shape is [1 x 2], expected [2 x 1]",
          failure(() -> answer(Matrix.ofRow(1, 2)).is(Matrix.ofColumn(1, 2))).difference());
      Callable<double[]> nothing = () -> null;
      Failure none = failure(() -> Expect.given().when(nothing).is(new double[] {1}));
      assertEquals("Your method returned null.", none.headline());
      assertEquals("null", none.actual());
    }
  }

  @Nested
  class The_call {
    @Test
    void must_not_change_its_inputs() {
      double[] w = {1, 2};
      Failure failure =
          failure(
              () ->
                  Expect.given("w", w)
                      .when(
                          () -> {
                            w[1] = 5;
                            return 3.0;
                          })
                      .is(3));
      assertEquals(Failure.Kind.INPUT_CHANGED, failure.kind());
      assertEquals("w = [1, 5]", failure.actual());
      assertEquals("w = [1, 2]", failure.given());
      Expect.given("w", w).mayChange("w").when(() -> w[1]++).is(5);
    }

    @Test
    void that_throws_is_told_with_its_line() {
      Failure failure =
          failure(
              () ->
                  Expect.given()
                      .when(() -> List.of(1).get(0) + (new int[0])[0])
                      .mistakeIfThrows(IndexOutOfBoundsException.class, "One step too far.")
                      .is(1));
      assertEquals(Failure.Kind.THREW, failure.kind());
      assertTrue(failure.headline().contains("ArrayIndexOutOfBoundsException: Index 0"));
      assertEquals("One step too far.", failure.diagnosis());
    }

    @Test
    void without_an_end_is_told_as_such() {
      assertTrue(failure(() -> Expect.given().when(this::forever).is(1)).headline()
          .startsWith("Your code called itself too often"));
    }

    private int forever() {
      return 1 + forever();
    }

    @Test
    void may_have_to_throw() {
      Callable<Object> refuses =
          () -> {
            throw new IllegalArgumentException("lengths");
          };
      Expect.given().when(refuses).fails(IllegalArgumentException.class);
      Failure other = failure(() -> Expect.given().when(refuses).fails(ArithmeticException.class));
      assertEquals("throws ArithmeticException", other.expected());
      assertEquals("IllegalArgumentException: lengths", other.actual());
      Failure none =
          failure(
              () ->
                  answer(7)
                      .mistakeIfReturns("You did not check the lengths.")
                      .fails(IllegalArgumentException.class));
      assertEquals(Failure.Kind.DID_NOT_THROW, none.kind());
      assertEquals("You did not check the lengths.", none.diagnosis());
      assertEquals("7", none.actual());
    }

    @Test
    void may_be_not_started() {
      Callable<Double> stub =
          () -> {
            throw new UnsupportedOperationException("TODO ch01.WeightedInput");
          };
      assertEquals(
          Failure.Kind.NOT_STARTED, failure(() -> Expect.given().when(stub).is(1)).kind());
      assertEquals(
          Failure.Kind.NOT_STARTED,
          failure(
                  () -> Expect.given().when(stub).fails(UnsupportedOperationException.class))
              .kind());
    }

    @Test
    void can_have_a_property() {
      answer(4).satisfies("an even number", n -> n % 2 == 0);
      assertEquals(
          "an even number",
          failure(() -> answer(3).satisfies("an even number", n -> n % 2 == 0)).expected());
    }
  }

  @Nested
  class Seeds {
    @Test
    void run_from_one_and_the_failing_one_is_named() {
      List<Long> seen = new ArrayList<>();
      Failure failure =
          failure(
              () ->
                  Expect.seeds(
                      100,
                      random -> {
                        seen.add(random.nextLong());
                        answer(seen.size()).mistake(7, "Seven.").satisfies("< 7", n -> n < 7);
                      }));
      assertEquals("7", failure.seed());
      assertEquals("Seven.", failure.diagnosis());
      assertEquals(7, seen.stream().distinct().count());
    }

    @Test
    void one_alone_is_run_by_property() {
      System.setProperty("nnbook.seed", "42");
      List<Long> seen = new ArrayList<>();
      Expect.seeds(100, random -> seen.add(random.nextLong()));
      assertEquals(List.of(new nnbook.engine.random.SeededRandom(42).nextLong()), seen);
    }

    @Test
    void explain_what_is_thrown_outside_a_call() {
      Failure failure =
          failure(
              () ->
                  Expect.seeds(
                      1,
                      random -> {
                        throw new ArithmeticException("/ by zero");
                      }));
      assertEquals("1", failure.seed());
      assertTrue(failure.headline().contains("ArithmeticException: / by zero"));
    }
  }
}
