package ch09;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class MiniBatchesTest {
  private static final String DROPPED =
      "The last batch is dropped: divide n by the size and round up, the rest is a batch too.";
  private static final String FILLED =
      "The last batch is filled up: it has only the examples that are left.";
  private static final String DRAWN =
      "Some examples come twice and others never: fill the array with 0 … n - 1, put these in"
          + " random order, and let each place be in one batch.";
  private static final String OVERLAP =
      "The batches overlap: batch k begins at k times size, and ends before (k + 1) times size,"
          + " where the next one begins.";
  private static final String FROM_ONE =
      "The examples are counted from 1: the first is example 0, the last n - 1.";
  private static final String UNCHECKED =
      "A size below 1 must be refused, negative ones as well: a batch needs at least one example.";

  @Test
  @Points(1)
  void ten_examples_in_batches_of_four() {
    Expect.given("n", 10, "size", 4, "seed", 1)
        .when(() -> sizes(MiniBatches.miniBatches(10, 4, new SeededRandom(1))))
        .mistake(new int[] {4, 4}, DROPPED)
        .mistakeIf(
            sizes -> Arrays.equals(sizes, new int[] {4, 4, 4}) && overlaps(10, 4),
            OVERLAP)
        .mistake(new int[0], "There is no batch at all: cut the shuffled numbers into slices.")
        .mistake(new int[] {4, 4, 4}, FILLED)
        .mistake(
            new int[] {3, 3, 2},
            "Each batch lacks an example: its end is not a part of it, as always in Java.")
        .mistakeIf(
            sizes -> Arrays.equals(sizes, new int[] {3, 3, 1}),
            "Each batch lacks an example: from and to of batch k are k times size and (k + 1) times"
                + " size, and to itself is not a part of it, as always in Java.")
        .mistakeIf(
            sizes -> sizes.length == 4 && sizes[0] == 3 && sizes[1] == 3,
            "These are four batches: the size is how many examples are in a batch.")
        .mistake(new int[] {2, 4, 4}, "The small batch comes first: it must be the last one.")
        .mistake(new int[] {4, 4, 2, 0}, "There is an empty batch at the end: it must not be.")
        .mistake(new int[] {4, 8, 10}, "Every batch begins at 0: batch k begins at k times size.")
        .mistake(
            new int[] {5, 5, 2}, "The batches overlap: each ends before the next one begins.")
        .mistakeIfThrows(
            IllegalArgumentException.class,
            "Either 4 was refused, which is a size as any other, or a batch ends before it begins."
                + " Batch k goes from k times size to (k + 1) times size, and there are n / size,"
                + " rounded up.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index leaves its array: the examples are 0 to n - 1, the batches n / size, rounded"
                + " up, and the last batch ends at n.")
        .is(new int[] {4, 4, 2});
    Expect.given("n", 8, "size", 4, "seed", 1)
        .when(() -> sizes(MiniBatches.miniBatches(8, 4, new SeededRandom(1))))
        .mistake(
            new int[] {4, 4, 0},
            "There is an empty batch at the end where the size divides n: the loop ends before n.")
        .is(new int[] {4, 4});
  }

  @Test
  @Points(2)
  void every_example_comes_exactly_once() {
    Expect.seeds(
        100,
        random -> {
          int n = random.nextInt(8) == 0 ? 1000 : 1 + random.nextInt(40);
          int size = 1 + random.nextInt(12);
          long seed = random.nextInt(1000);
          int[] all = new int[n];
          Arrays.setAll(all, i -> i);
          Expect.given("n", n, "size", size, "seed", seed)
              .when(() -> sorted(MiniBatches.miniBatches(n, size, new SeededRandom(seed))))
              .mistakeIf(actual -> n % size != 0 && actual.length == n - n % size, DROPPED)
              .mistakeIf(
                  actual -> actual.length > n && overlaps(n, size),
                  OVERLAP)
              .mistakeIf(
                  actual -> n % size != 0 && actual.length == n - n % size + size, FILLED)
              .mistakeIf(actual -> actual[0] == 1 && actual[n - 1] == n, FROM_ONE)
              .mistakeIf(
                  actual -> n > 2 && Arrays.stream(actual).allMatch(example -> example == 0),
                  "All are example 0: is the array filled with 0 … n - 1 before it is shuffled, and"
                      + " do its numbers get into the batches?")
              .mistakeIf(actual -> actual.length == n && actual[0] >= 0 && actual[n - 1] < n, DRAWN)
              .is(all);
        });
  }

  @Test
  @Points(2)
  void in_an_order_that_comes_from_the_generator() {
    Expect.given("n", 6, "size", 2, "seeds", "1 to 600")
        .when(MiniBatchesTest::counts)
        .mistakeIf(
            counts -> isOrder(0, 1, 2, 3, 4, 5),
            "The order is 0, 1, 2, … throughout: shuffle it before you cut.")
        .mistakeIf(
            counts -> isOrder(flat(MiniBatches.miniBatches(6, 2, new SeededRandom(1)))),
            "The order is always the same: shuffle with the generator that you are given.")
        .mistakeIf(
            counts -> counts[2] == 600 && counts[1] < 600,
            "Example 0 is the very first for every seed: shuffle all of them.")
        .mistakeIf(
            counts -> sizes(MiniBatches.miniBatches(6, 2, new SeededRandom(1)))[0] == 6,
            "All examples are in one batch: cut their order into batches of size.")
        .mistakeIf(
            counts -> counts[0] == 600 && counts[2] < 400,
            "Each batch is shuffled by itself: shuffle all examples before you cut.")
        .mistakeIf(
            counts -> counts[1] == 600 && counts[0] < 400,
            "The batches are shuffled, not the examples: the same ones always meet in a batch.")
        .satisfies(
            "example 0 in the first batch about 200 times, with example 1 about 120 times",
            counts -> Math.abs(counts[0] - 200) < 70 && Math.abs(counts[1] - 120) < 60);
  }

  @Test
  @Points(1)
  void the_same_seed_gives_the_same_batches() {
    int[][] first = Expect.given("n", 12, "size", 5, "seed", 3)
        .when(() -> MiniBatches.miniBatches(12, 5, new SeededRandom(3)))
        .value();
    Expect.given("n", 12, "size", 5, "seed", 3)
        .when(() -> MiniBatches.miniBatches(12, 5, new SeededRandom(3)))
        .mistakeIf(
            actual -> true,
            "Other randomness than the given generator is at work, or something that the last call"
                + " has left: with the generator alone, the same seed gives the same order.")
        .is(first);
  }

  @Test
  @Points(1)
  void no_examples_make_no_batches() {
    Expect.given("n", 0, "size", 4, "seed", 1)
        .when(() -> MiniBatches.miniBatches(0, 4, new SeededRandom(1)).length)
        .mistake(1, "An empty batch is a batch: without examples the result has length 0.")
        .is(0);
  }

  @Test
  @Points(1)
  void refuses_a_size_below_one() {
    for (int size : new int[] {-1, 0}) {
      int n = size == 0 ? 0 : 5; // a loop that advances by 0 would never end
      Expect.given("n", n, "size", size, "seed", 1)
          .when(() -> MiniBatches.miniBatches(n, size, new SeededRandom(1)))
          .mistakeIfReturns(UNCHECKED)
          .mistakeIfThrows(ArithmeticException.class, UNCHECKED)
          .mistakeIfThrows(NegativeArraySizeException.class, UNCHECKED)
          .mistakeIfThrows(IndexOutOfBoundsException.class, UNCHECKED)
          .fails(IllegalArgumentException.class);
    }
  }

  /** How often example 0 is in the first batch, in one batch with example 1, and the very first. */
  private static int[] counts() {
    int[] counts = new int[3];
    for (int seed = 1; seed <= 600; seed++) {
      int[][] batches = MiniBatches.miniBatches(6, 2, new SeededRandom(seed));
      int[] first = batches.length > 0 ? batches[0] : new int[0];
      counts[0] += has(first, 0) ? 1 : 0;
      counts[2] += first.length > 0 && first[0] == 0 ? 1 : 0;
      for (int[] batch : batches) {
        counts[1] += has(batch, 0) && has(batch, 1) ? 1 : 0;
      }
    }
    return counts;
  }

  /** Whether the examples come in this order whatever the seed is. */
  private static boolean isOrder(int... order) {
    return IntStream.rangeClosed(1, 30).allMatch(
        seed -> Arrays.equals(flat(MiniBatches.miniBatches(6, 2, new SeededRandom(seed))), order));
  }

  /** Whether an example other than 0, with which a copy is filled up, comes twice. */
  private static boolean overlaps(int n, int size) {
    int[] all = sorted(MiniBatches.miniBatches(n, size, new SeededRandom(1)));
    return IntStream.range(1, all.length).anyMatch(i -> all[i] != 0 && all[i] == all[i - 1]);
  }

  private static boolean has(int[] batch, int example) {
    return Arrays.stream(batch).anyMatch(i -> i == example);
  }

  private static int[] sizes(int[][] batches) {
    return Arrays.stream(batches).mapToInt(batch -> batch.length).toArray();
  }

  private static int[] flat(int[][] batches) {
    return Arrays.stream(batches).flatMapToInt(Arrays::stream).toArray();
  }

  private static int[] sorted(int[][] batches) {
    return Arrays.stream(flat(batches)).sorted().toArray();
  }
}
