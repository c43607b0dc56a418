package ch07;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SuccessRateTest {
  private static final String SAME_SEED =
      "Every run has the same seed, so all runs are one run: the rate can only be 0 or 1."
          + " Use firstSeed + run.";
  private static final String AS_MANY = "There must be as many runs as were asked for.";
  private static final String ONE_GENERATOR =
      "One generator serves all runs, so run 7 cannot be repeated without the six before it:"
          + " make a new one for each run.";

  /** Succeeds with chance 3 in 10, and takes one to four numbers to find out. */
  private static double experiment(SeededRandom random) {
    double first = random.nextDouble();
    int more = random.nextInt(3);
    for (int k = 0; k < more; k++) {
      random.nextDouble();
    }
    return first < 0.3 ? 0.01 : 0.69;
  }

  @Test
  @Points(2)
  void twenty_runs_from_seed_100() {
    Expect.given("firstSeed", 100, "runs", 20)
        .when(() -> SuccessRate.successRate(100, 20, SuccessRateTest::experiment))
        .mistakeIf(
            rate -> (rate == 0 || rate == 1) && SuccessRate.successRate(7, 2, random -> 0) == 1
                && SuccessRate.successRate(7, 2, everyOther()) == 0,
            "The share was cut to a whole number: divide doubles.")
        .mistakeIf(
            rate -> rate == 0 && SuccessRate.successRate(7, 2, random -> 0.05) == 0
                && SuccessRate.successRate(7, 2, random -> 0) == 1,
            "A loss of 0.05 is a success: the limit is 0.1.")
        .mistakeIf(
            rate -> firstNumbers(5).size() == 1,
            "Only one run happens: let all of them happen before the answer is returned.")
        .mistakeIf(rate -> firstNumbers(5).size() != 5, AS_MANY)
        .mistakeIf(
            rate -> (rate == 0 || rate == 1)
                && firstNumbers(2).size() == 2
                && firstNumbers(2).stream().distinct().count() == 1,
            SAME_SEED)
        .mistake(0.05, "Only one success counts: add up with +=, and let all runs happen.")
        .mistake(0.418, "The mean of the losses: count those that are below 0.1.")
        .mistake(1 - rate(100, 20), "That is the rate of failures: a success has a SMALL loss.")
        .mistake(20 * rate(100, 20), "That is how many runs succeed: divide by runs.")
        .mistake(rate(101, 20), "The first run has the seed firstSeed itself.")
        .is(rate(100, 20), 1e-12);
  }

  @Test
  @Points(2)
  void one_new_generator_for_each_run() {
    List<Long> seen = new ArrayList<>();
    ToDoubleFunction<SeededRandom> recording = random -> {
      seen.add(random.nextLong());
      return experiment(random);
    };
    Expect.given("firstSeed", 7, "runs", 6)
        .when(() -> firstNumbers(7, 6, recording, seen))
        .mistakeIf(
            numbers -> numbers.size() == 6 && numbers.stream().distinct().count() == 1, SAME_SEED)
        .mistakeIf(numbers -> numbers.size() != 6, AS_MANY)
        .mistakeWhere(true, SuccessRateTest::ofOneGenerator, ONE_GENERATOR)
        .mistakeIf(
            numbers -> numbers.get(0) == new SeededRandom(7).nextLong(),
            "The first run has the right seed and a later one has not: run has the seed firstSeed +"
                + " run.")
        .mistakeIf(numbers -> numbers.get(0) == new SeededRandom(8).nextLong(),
            "The first run has the seed firstSeed itself.")
        .mistakeIf(
            numbers -> numbers.get(0) == new SeededRandom(0).nextLong(),
            "The seeds begin at 0: run has the seed firstSeed + run.")
        .mistakeIf(
            numbers -> true,
            "Other numbers than those of the seeds 7 to 12: give each run a new"
                + " SeededRandom(firstSeed + run), and nothing else.")
        .is(LongStream.range(7, 13).mapToObj(seed -> new SeededRandom(seed).nextLong()).toList());
  }

  @Test
  @Points(2)
  void any_experiment() {
    Expect.seeds(
        100,
        random -> {
          long firstSeed = random.nextLong() >> 8;
          int runs = 1 + random.nextInt(30);
          double limit = random.nextDouble();
          ToDoubleFunction<SeededRandom> experiment =
              own -> own.nextDouble() < limit ? 0.0999 : 0.1;
          int successes = 0;
          for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
            successes += new SeededRandom(seed).nextDouble() < limit ? 1 : 0;
          }
          Expect.given("firstSeed", firstSeed, "runs", runs)
              .when(() -> SuccessRate.successRate(firstSeed, runs, experiment))
              .mistakeIf(
                  rate -> SuccessRate.successRate(1, 1, own -> 0.2) == 1
                      && SuccessRate.successRate(1, 1, own -> 1000) == 0,
                  "A loss of 0.2 is no success: the limit is 0.1.")
              .mistakeIf(
                  rate -> rate == 1 && SuccessRate.successRate(1, 1, own -> 0.1) == 1
                      && SuccessRate.successRate(1, 1, own -> 0.2) == 0,
                  "A loss of exactly 0.1 is no success: below 0.1, not at most.")
              .is((double) successes / runs, 1e-12);
        });
  }

  @Test
  @Points(1)
  void refuses_no_run() {
    Expect.given("firstSeed", 0, "runs", 0)
        .when(() -> SuccessRate.successRate(0, 0, SuccessRateTest::experiment))
        .mistakeIfReturns("No run has no rate: 0 / 0 is NaN, refuse it.")
        .mistakeIfThrows(ArithmeticException.class, "Check the number of runs before you divide.")
        .fails(IllegalArgumentException.class);
  }

  private static List<Long> firstNumbers(
      long firstSeed, int runs, ToDoubleFunction<SeededRandom> experiment, List<Long> seen) {
    SuccessRate.successRate(firstSeed, runs, experiment);
    return seen;
  }

  /** The first number of each run, where one generator with the seed 7 serves all six. */
  private static List<Long> ofOneGenerator() {
    SeededRandom random = new SeededRandom(7);
    List<Long> seen = new ArrayList<>();
    for (int run = 0; run < 6; run++) {
      seen.add(random.nextLong());
      experiment(random);
    }
    return seen;
  }

  /** The first number of each run that happens when so many are asked for. */
  private static List<Long> firstNumbers(int runs) {
    List<Long> seen = new ArrayList<>();
    return firstNumbers(
        7,
        runs,
        random -> {
          seen.add(random.nextLong());
          return 0;
        },
        seen);
  }

  /** Succeeds in every second run. */
  private static ToDoubleFunction<SeededRandom> everyOther() {
    int[] run = {0};
    return random -> run[0]++ % 2;
  }

  private static double rate(long firstSeed, int runs) {
    int successes = 0;
    for (long seed = firstSeed; seed < firstSeed + runs; seed++) {
      successes += new SeededRandom(seed).nextDouble() < 0.3 ? 1 : 0;
    }
    return (double) successes / runs;
  }
}
