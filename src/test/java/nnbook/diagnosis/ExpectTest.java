package nnbook.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.Callable;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpectTest {
  record Point(double x, double[] weights) {}

  static Failure failure(Executable expectation) {
    return assertThrows(Mismatch.class, expectation).failure();
  }

  /** As thrown by a line of a learner's code. */
  static <E extends Throwable> E learners(E thrown) {
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.List", "get", "List.java", 1),
          new StackTraceElement("ch01.Scale", "scale", "Scale.java", 12),
          new StackTraceElement("ch01.ScaleTest", "any", "ScaleTest.java", 34)
        });
    return thrown;
  }

  static <T> Expectation<T> answer(T value) {
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
  class A_known_value {
    @Test
    void is_no_mistake_where_it_is_nearly_the_right_one() {
      Failure failure =
          failure(() -> answer(1.31326174).mistake(1.3132617, "|z|.").is(1.31326169, 1e-12));
      assertEquals("", failure.mistake());
      assertEquals(
          "|z|.", failure(() -> answer(1.3132617).mistake(1.3132617, "|z|.").is(0.3)).mistake());
    }

    @Test
    void that_throws_fits_nothing() {
      Failure failure =
          failure(
              () ->
                  answer(new double[] {1})
                      .mistakeIf(actual -> actual[7] == 2, "Seven.")
                      .mistakeIf(actual -> actual[0] == 1, "One.")
                      .is(new double[] {3}));
      assertEquals("One.", failure.mistake());
    }
  }
}
