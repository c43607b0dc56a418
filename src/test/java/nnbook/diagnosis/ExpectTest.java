package nnbook.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
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

  /** As thrown by a line of a learner's code. */
  private static <E extends Throwable> E learners(E thrown) {
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.List", "get", "List.java", 1),
          new StackTraceElement("ch01.Scale", "scale", "Scale.java", 12),
          new StackTraceElement("ch01.ScaleTest", "any", "ScaleTest.java", 34)
        });
    return thrown;
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
    void an_empty_answer_and_one_number_everywhere_are_seen() {
      Failure empty = failure(() -> answer(new double[0]).is(new double[] {1, 2}));
      assertTrue(empty.diagnosis().startsWith("The answer is empty"), empty.diagnosis());
      record Pair(double a, double[] b) {}
      record Named(String name, double a) {}
      Failure pair = failure(
          () -> answer(new Pair(0, new double[] {0, 0})).is(new Pair(1, new double[] {2, 3})));
      assertTrue(pair.clues().fitting().stream().anyMatch(clue -> clue.key().equals("constant 0")));
      Failure named = failure(() -> answer(new Named("b", 0)).is(new Named("a", 0)));
      assertTrue(
          named.clues().fitting().stream().noneMatch(clue -> clue.key().equals("constant 0")));
    }

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
    }

    @Test
    void of_a_wrong_rule_is_computed_only_where_it_shows() {
      double[] right = {1, 2, 3};
      double[] wrong = {2.5, 5.5, 7.5};
      Supplier<double[]> rule = () -> wrong.clone();
      Supplier<double[]> never = () -> {
        throw new IllegalStateException("asked for");
      };
      Failure seen =
          failure(() -> Expect.given().when(() -> wrong.clone())
              .mistakeWhere(false, never, "Not here.")
              .mistakeWhere(true, rule, "The rule.").is(right));
      assertEquals("Looks like: The rule.", seen.looks());
      Failure other =
          failure(() -> Expect.given().when(() -> new double[] {9, 9.5, 7})
              .mistakeWhere(true, rule, "The rule.").is(right));
      assertEquals("", other.mistake());
      Expect.given().when(() -> right.clone()).mistakeWhere(true, never, "Never.").is(right);
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
      assertEquals("One step too far.", failure.mistake());
    }

    @Test
    void that_throws_is_told_with_what_was_expected() {
      Failure failure =
          failure(
              () ->
                  Expect.given("a", 1)
                      .when(
                          () -> {
                            throw learners(new ArithmeticException("/ by zero"));
                          })
                      .is(new double[] {1, 2}));
      assertEquals(Failure.Kind.THREW, failure.kind());
      assertEquals(
          "Your code threw ArithmeticException: / by zero (Scale.java:12).", failure.headline());
      assertEquals("a = 1", failure.given());
      assertEquals("[1, 2]", failure.expected());
      assertEquals("", failure.actual());
      assertTrue(failure.mistake().startsWith("Two ints were divided"));
      Failure large =
          failure(
              () ->
                  Expect.given()
                      .when(
                          () -> {
                            throw learners(new ArithmeticException("long overflow"));
                          })
                      .is(1));
      assertTrue(large.mistake().startsWith("A whole number grew too large"));
    }

    @Test
    void is_not_blamed_for_what_the_test_throws() {
      Callable<Integer> broken = () -> List.<Integer>of().get(0);
      Failure failure = failure(() -> Expect.given().when(broken).is(1));
      assertEquals(Failure.Kind.TEST_FAULT, failure.kind());
      assertTrue(failure.headline().contains("IndexOutOfBoundsException"), failure.headline());
      assertTrue(failure.headline().contains("a fault of the book"), failure.headline());
      assertTrue(failure.actual().contains("ExpectTest"), "the stack is kept");
      assertEquals(
          Failure.Kind.TEST_FAULT,
          failure(
              () ->
                  Expect.seeds(
                      3,
                      random -> {
                        throw new IllegalStateException("of the test");
                      }))
              .kind());
      double[] nothing = null;
      assertEquals(
          "Your method returned null, or something in its answer is null.",
          failure(() -> Expect.given().when(() -> nothing.length).is(1)).headline());
      Failure own =
          Mismatch.failureOf(new AssertionError("The network is not within the rules."));
      assertEquals("The network is not within the rules.", own.headline());
      assertEquals(Failure.Kind.OTHER, own.kind());
    }

    @Test
    void that_calls_back_into_the_test_is_the_learner_s_all_the_same() {
      ArithmeticException thrown = new ArithmeticException("called with 0");
      thrown.setStackTrace(
          new StackTraceElement[] {
            new StackTraceElement("ch01.ScaleTest", "lambda$0", "ScaleTest.java", 20),
            new StackTraceElement("ch01.Scale", "scale", "Scale.java", 12)
          });
      assertEquals(Failure.Kind.THREW, Mismatch.failureOf(thrown).kind());
      assertEquals(
          Failure.Kind.THREW,
          Mismatch.failureOf(new IllegalStateException(learners(new ArithmeticException())))
              .kind());
    }

    @Test
    void without_an_end_is_told_as_such() {
      Failure failure =
          failure(
              () ->
                  Expect.given()
                      .when(
                          () -> {
                            throw learners(new StackOverflowError());
                          })
                      .is(1));
      assertTrue(failure.headline().startsWith("Your code called itself too often"));
    }

    @Test
    void may_have_to_throw() {
      Callable<Object> refuses =
          () -> {
            throw learners(new IllegalArgumentException("lengths"));
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
      assertEquals("You did not check the lengths.", none.mistake());
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
      assertEquals("Seven.", failure.mistake());
      assertEquals(10, seen.stream().distinct().count(), "three further failures are looked at");
    }

    @Test
    void show_a_mistake_that_fits_by_accident() {
      Failure failure =
          failure(
              () ->
                  Expect.seeds(
                      100,
                      random -> {
                        double x = random.nextInt(3) == 0 ? 1 : random.nextDouble(1, 2);
                        Expect.given("x", x)
                            .when(() -> x * x * x)
                            .mistake(x, "Only x.")
                            .mistake(x * x * x, "The cube.")
                            .is(x * x + 1);
                      }));
      assertEquals("The cube.", failure.mistake());
      Failure none =
          failure(
              () ->
                  Expect.seeds(
                      100,
                      random -> {
                        long n = random.nextInt(1000);
                        Expect.given("n", n)
                            .when(() -> n * n % 7)
                            .mistakeIf(actual -> actual % 2 == 0, "Even.")
                            .mistakeIf(actual -> actual % 2 != 0, "Odd.")
                            .is(-10 - n);
                      }));
      assertEquals("", none.mistake(), "each fits some inputs and not the others");
    }

    @Test
    void print_only_what_the_told_one_prints() {
      List<String> printed = new ArrayList<>();
      PrintStream out = System.out;
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      System.setOut(new PrintStream(bytes));
      try {
        failure(
            () ->
                Expect.seeds(
                    9,
                    random -> {
                      printed.add("");
                      System.out.print("x");
                      answer(1).is(2);
                    }));
      } finally {
        System.setOut(out);
      }
      assertEquals("x", bytes.toString());
      assertEquals(4, printed.size());
    }

    @Test
    void one_alone_is_explained_as_among_all() {
      Executable check =
          () ->
              Expect.seeds(
                  100,
                  random -> {
                    double x = random.nextInt(3) == 0 ? 1 : random.nextDouble(1, 2);
                    answer(x * x).mistake(x, "Only x.").mistake(x * x, "x².").is(-5);
                  });
      String seed = failure(check).seed();
      String diagnosis = failure(check).mistake();
      System.setProperty("nnbook.seed", seed);
      assertEquals(seed, failure(check).seed());
      assertEquals(diagnosis, failure(check).mistake());
    }

    @Test
    void one_alone_is_run_by_property() {
      System.setProperty("nnbook.seed", "42");
      List<Long> seen = new ArrayList<>();
      Expect.seeds(100, random -> seen.add(random.nextLong()));
      assertEquals(List.of(new SeededRandom(42).nextLong()), seen);
    }

    @Test
    void of_a_course_follow_the_visible_ones() {
      System.setProperty("nnbook.seed", "+42,-43,44");
      List<Long> seen = new ArrayList<>();
      Expect.seeds(2, random -> seen.add(random.nextLong()));
      assertEquals(
          LongStream.of(1, 2, 42, -43).mapToObj(seed -> new SeededRandom(seed).nextLong()).toList(),
          seen);
    }

    @Test
    void explain_what_is_thrown_outside_a_call() {
      Failure failure =
          failure(
              () ->
                  Expect.seeds(
                      1,
                      random -> {
                        throw learners(new ArithmeticException("/ by zero"));
                      }));
      assertEquals("1", failure.seed());
      assertTrue(failure.headline().contains("ArithmeticException: / by zero"));
    }
  }
}
