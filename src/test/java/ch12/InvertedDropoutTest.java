package ch12;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class InvertedDropoutTest {
  /** Of its first four draws only the second is 0.8 or more, and only the fourth below 0.2. */
  private static final long SEED = seedOfTheChapter();

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    double[] a = {1, 2, 3, 4};
    training(a, 0.2, SEED)
        .mistake(new double[] {1, 0, 3, 4}, "What stays must be divided by 1 - p.")
        .mistake(new double[] {5, 0, 15, 20}, "Divided by p: divide by 1 - p.")
        .mistake(new double[] {0.8, 0, 2.4, 3.2}, "Multiplied by 1 - p: divide by it.")
        .mistake(new double[] {1.25, 2, 3.75, 5}, "What is dropped becomes 0.")
        .mistake(new double[] {1, 2, 3, 4}, "Nothing was dropped, though this is training.")
        .mistake(
            new double[] {1.25, 0, 1.25, 1.25}, "That is the mask alone: multiply it by a.")
        .mistake(
            new double[] {1.25, -2, 3.75, 5}, "What is dropped becomes 0, not -a.")
        .mistake(
            new double[] {1.25, -1.25, 3.75, 5}, "What is dropped becomes 0, not a number.")
        .mistake(
            new double[] {4 / 3.0, 0, 4, 16 / 3.0},
            "Divided by the fraction that happened to stay, 3/4: divide by 1 - p.")
        .is(new double[] {1.25, 0, 3.75, 5}, 1e-12);
  }

  @Test
  @Points(3)
  void any_activations() {
    Expect.seeds(
        100,
        random -> {
          double[] a = numbers(random, random.nextInt(9));
          double p = random.nextInt(8) == 0 ? 0 : random.nextDouble(0.05, 0.95);
          long seed = random.nextInt(1_000_000);
          training(a, p, seed).is(kept(a, p, seed, draw -> draw < 1 - p), 1e-9);
        });
  }

  @Test
  @Points(1)
  void at_the_test_nothing_happens() {
    double[] a = {1, 0, -3, 1000, -1000, 0.5, 2, 8};
    atTheTest(a, 0.5)
        .mistakeWhere(
            true, () -> scaled(a, 0.5), "At the test the activations pass as they are: the"
                + " division in training has made up for 1 - p already.")
        .mistakeWhere(
            true, () -> scaled(a, 2), "At the test nothing is divided: the activations pass as"
                + " they are.")
        .mistakeIf(
            r -> r.length == a.length && zeros(r) == a.length,
            "All are 0 at the test: the activations belong into the result then, too.")
        .mistakeIf(
            r -> r.length == a.length && zeros(r) > 1, "Dropped at the test: only while training.")
        .mistakeIf(r -> r == a, "The result must be a new array, not a itself.")
        .satisfies("a copy of the activations", r -> r != a && close(r, a));
  }

  @Test
  @Points(1)
  void takes_no_more_draws_than_it_needs() {
    double[] a = {1, 2, 3};
    SeededRandom random = new SeededRandom(5);
    InvertedDropout.dropout(a, 0.5, random, false);
    Expect.given("a", a, "p", 0.5, "training", false)
        .when(() -> random.nextDouble())
        .mistakeIf(
            next -> next != draws(5, 1)[0], "A draw was taken at the test, where none is needed.")
        .is(draws(5, 1)[0], 0);
    InvertedDropout.dropout(a, 0.5, random, true);
    Expect.given("a", a, "p", 0.5, "training", true)
        .when(() -> random.nextDouble())
        .mistakeIf(next -> true, "Three activations take three draws from random, no more, no"
            + " fewer, and from no other generator.")
        .is(draws(5, 5)[4], 0);
    InvertedDropout.dropout(a, 0, random, true);
    Expect.given("a", a, "p", 0.0, "training", true)
        .when(() -> random.nextDouble())
        .mistakeIf(next -> true, "Each activation takes a draw while training, with p = 0, too.")
        .is(draws(5, 9)[8], 0);
  }

  private static Expectation<double[]> training(double[] a, double p, long seed) {
    double keep = 1 - p;
    return Expect.given("a", a, "p", p, "draws", draws(seed, a.length), "training", true)
        .when(() -> InvertedDropout.dropout(a, p, new SeededRandom(seed), true))
        .mistakeWhere(
            p != 0 && a.length > 1, () -> kept(a, p, seed, draw -> draw < p),
            "Kept with probability p: p is the probability of being dropped.")
        .mistakeWhere(
            p != 0 && a.length > 1, () -> scaled(kept(a, p, seed, draw -> draw < p), keep / p),
            "p is taken for the probability of staying: an activation stays with 1 - p.")
        .mistakeWhere(
            a.length > 1, () -> kept(a, p, seed, draw -> draw >= p),
            "Kept where the draw is p or more: that is the same chance, but the exercise keeps"
                + " where the draw is less than 1 - p.")
        .mistakeWhere(
            a.length > 1, () -> kept(a, p, seed, draw -> draw > keep),
            "The comparison is reversed: an activation stays where the draw is less than 1 - p.")
        .mistakeIf(
            r -> a.length > 1 && sharesFate(),
            "All activations share one fate: each needs a draw of its own.")
        .mistakeWhere(
            a.length > 1 && p != 0, () -> minus(kept(a, 0, seed, draw -> draw < keep), p),
            "p is subtracted behind the division by 1: write (1 - p), in parentheses.")
        .mistakeIf(
            r -> r.length < a.length,
            "The result has as many numbers as a: a 0 stands where one is dropped.")
        .mistakeWhere(
            a.length > 1, () -> reversed(kept(reversed(a), p, seed, d -> d < keep)),
            "The draws are taken from the last activation on: the first draw belongs to a[0].")
        .mistakeWhere(
            true, () -> keptOfOthers(a, p, seed),
            "Activations of 0 take no draw here: each takes one, whatever it is.")
        .mistakeIf(
            r -> a.length > 1 && p != 0 && keptOrDropped(r, a, keep),
            "Some numbers have another fate than their draws say: take one random.nextDouble() for"
                + " each activation, in order, and compare it with 1 - p.");
  }

  /** Whether all are dropped with some seeds and all kept with others, never some of them. */
  private static boolean sharesFate() {
    double[] ones = new double[40];
    Arrays.fill(ones, 1);
    double[][] results = IntStream.rangeClosed(1, 20)
        .mapToObj(seed -> InvertedDropout.dropout(ones, 0.5, new SeededRandom(seed), true))
        .toArray(double[][]::new);
    return Arrays.stream(results)
            .allMatch(result -> Arrays.stream(result).distinct().count() == 1)
        && Arrays.stream(results).mapToDouble(result -> result[0]).distinct().count() == 2;
  }

  private static double[] minus(double[] kept, double p) {
    return DoubleStream.of(kept).map(number -> number == 0 ? 0 : number - p).toArray();
  }

  private static double[] reversed(double[] a) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[a.length - 1 - i]).toArray();
  }

  /** With draws for those activations only that are not 0. */
  private static double[] keptOfOthers(double[] a, double p, long seed) {
    double[] kept = kept(DoubleStream.of(a).filter(number -> number != 0).toArray(), p, seed,
        draw -> draw < 1 - p);
    double[] result = new double[a.length];
    int next = 0;
    for (int i = 0; i < a.length; i++) {
      result[i] = a[i] == 0 ? 0 : kept[next++];
    }
    return result;
  }

  private static boolean keptOrDropped(double[] r, double[] a, double keep) {
    return r.length == a.length && IntStream.range(0, a.length)
        .allMatch(i -> r[i] == 0 || Math.abs(r[i] - a[i] / keep) <= 1e-9 * Math.abs(r[i]));
  }

  private static Expectation<double[]> atTheTest(double[] a, double p) {
    return Expect.given("a", a, "p", p, "training", false)
        .when(() -> InvertedDropout.dropout(a, p, new SeededRandom(5), false));
  }

  private static double[] draws(long seed, int count) {
    SeededRandom random = new SeededRandom(seed);
    double[] draws = new double[count];
    for (int i = 0; i < count; i++) {
      draws[i] = random.nextDouble();
    }
    return draws;
  }

  private static double[] kept(double[] a, double p, long seed, DoublePredicate stays) {
    double[] draws = draws(seed, a.length);
    double[] result = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      result[i] = stays.test(draws[i]) ? a[i] / (1 - p) : 0;
    }
    return result;
  }

  private static double[] scaled(double[] a, double factor) {
    double[] result = a.clone();
    for (int i = 0; i < a.length; i++) {
      result[i] *= factor;
    }
    return result;
  }

  private static boolean close(double[] a, double[] b) {
    boolean close = a.length == b.length;
    for (int i = 0; close && i < a.length; i++) {
      close = Math.abs(a[i] - b[i]) <= 1e-9 * Math.max(1, Math.abs(b[i]));
    }
    return close;
  }

  private static int zeros(double[] a) {
    int zeros = 0;
    for (double number : a) {
      zeros += number == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static long seedOfTheChapter() {
    for (long seed = 1; ; seed++) {
      double[] d = draws(seed, 4);
      if (d[0] < 0.8 && d[0] > 0.2 && d[1] >= 0.8 && d[3] < 0.2 && d[2] < 0.8 && d[2] > 0.2) {
        return seed;
      }
    }
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  private static double[] numbers(SeededRandom random, int count) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(20);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-2, 2);
    }
    return numbers;
  }
}
