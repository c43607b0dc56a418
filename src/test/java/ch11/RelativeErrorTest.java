package ch11;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class RelativeErrorTest {
  @Test
  @Points(2)
  void slopes_of_the_chapter() {
    check(0.000364723, 0.000438568, 0.16837753780485581);
    check(3, 2, 1 / 3.0);
    check(2, 1, 0.5);
    check(-3, -4, 0.25);
    check(0.5, -0.5, 2);
    check(0, -8, 1);
    check(1000, -250, 1.25);
  }

  @Test
  @Points(2)
  void any_two_slopes() {
    Expect.seeds(
        100,
        random -> {
          double[] special = {0, 1000, -1000, 1e-9};
          int kind = random.nextInt(12);
          double a = kind < special.length ? special[kind] : random.nextDouble(-2, 2);
          double n = random.nextDouble(-2, 2);
          // the smaller one as a part of the larger one, and how far that is from 1
          double part = Math.abs(a) > Math.abs(n) ? n / a : a / n;
          check(a, n, 1 - part);
        });
  }

  @Test
  @Points(1)
  void tiny_slopes_count_as_much() {
    check(1e-10, 3e-10, 2 / 3.0);
    check(-2e-12, 1e-12, 1.5);
    check(0, 1e-15, 1);
  }

  @Test
  @Points(1)
  void both_are_zero() {
    Expect.given("a", 0.0, "n", 0.0)
        .when(() -> RelativeError.relativeError(0.0, 0.0))
        .mistakeIf(error -> Double.isNaN(error), "0/0 is NaN: two slopes of 0 agree.")
        .mistakeIf(error -> error > 0, "Two slopes of 0 agree: the error is 0.")
        .is(0, 0);
  }

  @Test
  @Points(1)
  void nan_and_infinity_ring_the_alarm() {
    double nan = Double.NaN;
    double infinite = Double.POSITIVE_INFINITY;
    double[][] pairs = {{nan, 1}, {1, nan}, {nan, nan}, {nan, 0}, {0, nan}, {infinite, 1},
        {1, -infinite}, {infinite, infinite}, {-infinite, infinite}, {infinite, nan}};
    for (double[] pair : pairs) {
      Expect.given("a", pair[0], "n", pair[1])
          .when(() -> RelativeError.relativeError(pair[0], pair[1]))
          .mistakeIf(
              error -> Double.isNaN(error) && !Double.isNaN(pair[0]) && !Double.isNaN(pair[1]),
              "Infinity by infinity is NaN: ask for infinite slopes as well as for NaN.")
          .mistakeIf(
              error -> Double.isNaN(error),
              "The error is NaN, and NaN > limit is false: a broken slope would pass.")
          .mistakeIf(
              error -> error == -infinite,
              "The error is minus infinity, which is above no limit: return plus infinity.")
          .mistakeIf(
              error -> error == 0, "A slope that is not finite counts as perfect here.")
          .mistakeIf(
              Double::isFinite, "A slope that is not finite must give an infinite error.")
          .is(infinite);
    }
  }

  private static void check(double a, double n, double right) {
    double distance = Math.abs(a - n);
    double size = Math.max(Math.abs(a), Math.abs(n));
    Expect.given("a", a, "n", n)
        .when(() -> RelativeError.relativeError(a, n))
        .mistakeIf(
            error -> error != 0 && Math.abs(error - distance) <= 1e-6 * distance,
            "This is the distance itself: divide by the larger absolute value.")
        .mistake(
            distance / (Math.abs(a) + Math.abs(n)),
            "Divided by the sum of both: divide by the larger absolute value.")
        .mistake(
            distance / ((Math.abs(a) + Math.abs(n)) / 2),
            "Divided by the mean of both: divide by the larger absolute value.")
        .mistake(
            distance / Math.abs(a), "Divided by |a|, the smaller one here: divide by the larger.")
        .mistake(
            distance / Math.abs(n), "Divided by |n|, the smaller one here: divide by the larger.")
        .mistake(
            distance / Math.max(a, n),
            "The larger number is not the larger absolute value: take Math.abs of each first.")
        .mistake(
            distance / Math.abs(Math.max(a, n)),
            "The larger number is not the larger absolute value: take Math.abs of each first.")
        .mistake(
            Math.abs(Math.abs(a) - Math.abs(n)) / size,
            "The signs are lost: the distance is |a − n|, not the distance of |a| and |n|.")
        .mistake((a - n) / size, "The error has a sign: take the absolute value of a − n.")
        .mistake((n - a) / size, "The error has a sign: take the absolute value of a − n.")
        .mistake(distance * distance / (size * size), "The error is squared here.")
        .mistake(Math.abs(a + n) / size, "The slopes are added: take their difference.")
        .mistakeIf(
            error -> error == 0 && (a == 0 || n == 0),
            "One of them is 0 and the other is not, so they do not agree at all: the error is 1.")
        .mistake(
            Math.min(Math.abs(a), Math.abs(n)) / size,
            "That is the smaller slope divided by the larger: divide their distance.")
        .mistake(100 * right, "This is in percent: leave the quotient as it is.")
        .mistakeIf(
            error -> error == 0,
            "These slopes differ, and the error is 0: it is 0 only where they agree.")
        .mistakeIf(
            error -> size < 1e-6 && error < right
                && Math.abs(RelativeError.relativeError(5, 3) - 0.4) < 1e-3,
            "Something keeps the divisor from being tiny, or is added to it: divide by the larger"
                + " absolute value itself.")
        .mistakeIf(
            error -> error == Double.POSITIVE_INFINITY,
            "Both slopes are finite: the infinite error is for NaN and infinity.")
        .is(right, 1e-12);
  }
}
