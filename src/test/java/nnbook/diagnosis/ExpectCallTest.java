package nnbook.diagnosis;

import static nnbook.diagnosis.ExpectTest.answer;
import static nnbook.diagnosis.ExpectTest.failure;
import static nnbook.diagnosis.ExpectTest.learners;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is told of a call: of what it returns, throws and changes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpectCallTest {
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
