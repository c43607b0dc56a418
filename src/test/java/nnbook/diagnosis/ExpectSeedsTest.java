package nnbook.diagnosis;

import static nnbook.diagnosis.ExpectTest.answer;
import static nnbook.diagnosis.ExpectTest.failure;
import static nnbook.diagnosis.ExpectTest.learners;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Checks with inputs from seeds, one after the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExpectSeedsTest {
  @AfterEach
  void forget_the_seed() {
    System.clearProperty("nnbook.seed");
  }

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
