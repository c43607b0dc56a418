package ch15;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class KernelWeightTest {
  private static final String INFINITE =
      "Infinite, not 0: none and all must fit exactly, so they count more than any other.";

  @Test
  @Points(2)
  void five_players() {
    Expect.given("n", 5, "s", 3)
        .when(() -> KernelWeight.kernelWeight(5, 3))
        .mistake(4.0 / 6, "The number of coalitions is missing: divide by C(n, s) too.")
        .mistake(0.4, "s (n − s) is missing in the denominator.")
        .mistakeIf(
            w -> is(1.0 / 6, w) && is(1.0 / 9, KernelWeight.kernelWeight(6, 3)),
            "That is the fraction: times n − 1, and divided by C(n, s).")
        .mistakeIf(
            w -> is(1.0 / 60, w) && is(1.0 / 180, KernelWeight.kernelWeight(6, 3)),
            "The factor n − 1 is missing in the numerator.")
        .mistake(2, "This isn't scaled: the n coalitions of one player together weigh 1.")
        .mistake(0.05, "This is the weight of Shapley's formula, not of the fit.")
        .mistake(5.0 / 60, "The numerator has n in place of n − 1.")
        .mistake(5 - 1.0 / 60, "n − 1 is the numerator: put it in parentheses.")
        .mistake(
            4.0 / 192,
            "2ⁿ counts all coalitions, C(n, s) those of size s: factor i is (n − i + 1) / i.")
        .mistake(4.0 / 240, "The last factor is n − s, not n + s.")
        .mistake(4.0 / 32, "C(n, s), s and n − s are multiplied: nothing is added.")
        .mistake(4.0 / 24, "C(n − 1, s) was counted: the first factor of C(n, s) is n.")
        .mistakeIf(
            w -> w != 4.0 / 60 && Math.abs(w - 4.0 / 60) < 1e-7,
            "Only about seven digits are right: count in double, not in float.")
        .mistake(
            4.0 / 36,
            "C(n, s) came out as 6, not 10. Are there s factors, and is each multiplied before it"
                + " is divided?")
        .mistake(0, "The fraction was lost: divide doubles, not ints.")
        .mistake(4.0 / 360, "Divided by n!/(n − s)!: orders within a coalition don't count.")
        .mistake(4.0 / 30, "The factor n − s is missing in the denominator.")
        .mistake(0.2, "The factor s is missing in the denominator.")
        .mistake(15, "The fraction is upside down: n − 1 is the numerator.")
        .mistake(
            2.4, "s and n − s multiply the fraction: put the whole denominator in parentheses.")
        .is(4.0 / 60, 1e-12);
    Expect.given("n", 4, "s", 2)
        .when(() -> KernelWeight.kernelWeight(4, 2))
        .mistake(
            3.0 / 16,
            "C(4, 2) came out as 4, not 6. Are there s factors, and is each multiplied before it is"
                + " divided?")
        .is(0.125, 1e-12);
  }

  @Test
  @Points(1)
  void none_and_all_are_conditions() {
    for (int n : new int[] {1, 2, 5, 60}) {
      for (int s : new int[] {0, n}) {
        Expect.given("n", n, "s", s)
            .when(() -> KernelWeight.kernelWeight(n, s))
            .mistakeIf(w -> w == 0, INFINITE)
            .mistakeIf(w -> w < 0, "A weight is never negative: return Double.POSITIVE_INFINITY.")
            .mistakeIf(w -> Double.isNaN(w), "NaN: 0/0 is no number; return infinity first.")
            .mistakeIf(
                w -> w > 1 && w < Double.POSITIVE_INFINITY,
                "Infinite, not a large number: return Double.POSITIVE_INFINITY.")
            .mistakeIfThrows(
                ArithmeticException.class, "A division of ints by 0: return infinity first.")
            .satisfies("infinity", w -> w == Double.POSITIVE_INFINITY);
      }
    }
  }

  @Test
  @Points(3)
  void all_sizes_up_to_sixty_players() {
    for (int n = 2; n <= 60; n++) {
      for (int s = 1; s < n; s++) {
        int players = n;
        int size = s;
        double expected = expected(n, s);
        Expect.given("n", n, "s", s)
            .when(() -> KernelWeight.kernelWeight(players, size) / expected)
            .mistakeIf(
                q -> players > 12 && isRightForFew(),
                "An int or a long overflows for many players: count in doubles.")
            .is(1, 1e-9);
      }
    }
  }

  private static boolean is(double expected, double weight) {
    return Math.abs(weight - expected) < 1e-12;
  }

  private static boolean isRightForFew() {
    double few = KernelWeight.kernelWeight(8, 3);
    return Math.abs(few - expected(8, 3)) < 1e-9 * few;
  }

  /** By logarithms of factorials. */
  private static double expected(int n, int s) {
    double log = logFactorial(n) - logFactorial(s) - logFactorial(n - s);
    return (n - 1) / (Math.exp(log) * s * (n - s));
  }

  private static double logFactorial(int k) {
    double sum = 0;
    for (int i = 2; i <= k; i++) {
      sum += Math.log(i);
    }
    return sum;
  }
}
