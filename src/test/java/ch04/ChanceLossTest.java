package ch04;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class ChanceLossTest {
  @Test
  @Points(1)
  void equal_counts_cost_the_chance_level() {
    call(7, 7).is(0.6931471805599453, 1e-12);
    call(1, 1, 1).is(1.0986122886681098, 1e-12);
    call(5, 5, 5, 5, 5, 5, 5, 5, 5, 5).is(2.302585092994046, 1e-12);
  }

  @Test
  @Points(2)
  void penguins_of_two_kinds_and_of_three() {
    call(123, 219).is(0.6532160454233622, 1e-9);
    call(151, 68, 123).is(1.0499146697472947, 1e-9);
  }

  @Test
  @Points(2)
  void any_counts() {
    Expect.seeds(
        100,
        random -> {
          int[] counts = IntStream.range(0, 2 + random.nextInt(6))
              .map(k -> 1 + random.nextInt(1000)).toArray();
          call(counts).is(right(counts), 1e-9);
        });
  }

  @Test
  @Points(1)
  void a_class_without_examples_costs_nothing() {
    call(3, 0).is(0, 1e-12);
    call(0, 30, 10).is(0.5623351446188083, 1e-12);
    call(4).is(0, 1e-12);
    call(2_000_000_000, 2_000_000_000).is(0.6931471805599453, 1e-12);
  }

  @Test
  @Points(1)
  void refuses_negative_counts_and_no_example() {
    for (int[] counts : new int[][] {{}, {0}, {0, 0}}) {
      Expect.given("counts", counts)
          .when(() -> ChanceLoss.chanceLoss(counts))
          .mistakeIfReturns("There is no example: throw an exception.")
          .fails(IllegalArgumentException.class);
    }
    for (int[] counts : new int[][] {{-1}, {5, -1}, {-2, 5}, {3, -3}}) {
      Expect.given("counts", counts)
          .when(() -> ChanceLoss.chanceLoss(counts))
          .mistakeIfReturns("A count is negative: throw an exception.")
          .fails(IllegalArgumentException.class);
    }
  }

  private static double paid(double fraction) {
    return -fraction * Math.log(fraction);
  }

  /** Three classes are needed: of two, the first would cost nothing, as where it is forgotten. */
  private static boolean countsWhileItPays() {
    double loss = ChanceLoss.chanceLoss(1, 1, 1);
    return Math.abs(loss - paid(1.0 / 2) - paid(1.0 / 3)) < 1e-9;
  }

  private static boolean isRightForFew() {
    return Math.abs(ChanceLoss.chanceLoss(123, 219) - 0.6532160454233622) < 1e-9;
  }

  private static double right(int[] counts) {
    double all = Arrays.stream(counts).asDoubleStream().sum();
    return Arrays.stream(counts).filter(count -> count > 0)
        .mapToDouble(count -> count / all * StrictMath.log(all / count)).sum();
  }

  private static Expectation<Double> call(int... counts) {
    double right = right(counts);
    int classes = counts.length;
    double all = Arrays.stream(counts).asDoubleStream().sum();
    double[] fractions = Arrays.stream(counts).filter(count -> count > 0)
        .mapToDouble(count -> count / all).toArray();
    double largest = Arrays.stream(fractions).max().orElse(1);
    boolean empty = Arrays.stream(counts).anyMatch(count -> count == 0);
    boolean equal = Arrays.stream(fractions).allMatch(fraction -> fraction == largest);
    return Expect.given("counts", counts)
        .when(() -> ChanceLoss.chanceLoss(counts))
        .mistakeIfThrows(
            IllegalArgumentException.class,
            all > Integer.MAX_VALUE
                ? "Refused, though these counts are fine: an int can't hold their sum, so add them"
                    + " up in a long or a double."
                : "Refused: only a negative count, or no example at all, has to be refused.")
        .mistakeIf(
            x -> x.isNaN() && empty,
            "0 times the logarithm of 0 is NaN: leave out a class without examples.")
        .mistakeIf(
            x -> x.isNaN() && !empty && !Double.isFinite(ChanceLoss.chanceLoss(4)),
            "NaN: the logarithm of a negative number. It gets the fraction, count / examples.")
        .mistakeIf(
            x -> x.isInfinite() && !empty && !Double.isFinite(ChanceLoss.chanceLoss(4)),
            "A division by 0, or the logarithm of 0: count all examples before the first fraction.")
        .mistakeIf(
            x -> (x.isNaN() || x.isInfinite()) && !empty && classes > 1 && all < 1e9,
            "The fraction is lost: count / examples divides ints, make one of them a double.")
        .mistakeIf(
            x -> all > Integer.MAX_VALUE && isRightForFew(),
            "The sum of the counts does not fit into an int: add them up in a long or a double.")
        .mistake(-right, "The minus sign is missing: a loss is not negative.")
        .mistake(right / Math.log(2), "That is in bits, base 2: take the natural logarithm.")
        .mistake(right / Math.log(10), "Math.log10: take the natural logarithm, Math.log.")
        .mistakeWhere(
            !equal || empty, () -> Math.log(classes),
            "ln K holds for equal fractions only: here each class gets its own.")
        .mistakeWhere(
            classes > 1, () -> right * all, "That is the sum over all examples: divide it by their"
                + " number.")
        .mistakeWhere(
            classes > 1, () -> right / classes,
            "It was divided by the number of classes: the fractions are an average already.")
        .mistakeWhere(
            classes > 1, () -> Arrays.stream(fractions).map(f -> -Math.log(f)).sum(),
            "Each class is paid for once: it is paid for as often as it has examples.")
        .mistakeWhere(
            !equal, () -> Arrays.stream(fractions).map(f -> -Math.log(f)).sum() / classes,
            "Every class counts the same in this mean: it is paid for as often as it has examples.")
        .mistakeWhere(
            classes > 1,
            () -> right - Arrays.stream(fractions).map(f -> (1 - f) * Math.log(1 - f)).sum(),
            "The wrong classes are paid for, too: only the right one costs.")
        .mistakeWhere(
            !equal, () -> -Math.log(largest),
            "Only the most frequent class is paid for: each example pays for its own.")
        .mistakeWhere(
            classes > 1, () -> 1 - Arrays.stream(fractions).map(f -> f * f).sum(),
            "1 minus the squares of the fractions: what is paid is −ln of the fraction.")
        .mistakeWhere(
            classes > 1, () -> -Arrays.stream(fractions).map(f -> f * f).sum(),
            "The logarithm is missing: what is paid is −ln of the fraction.")
        .mistakeIf(
            x -> countsWhileItPays(),
            "Each class is divided by the examples so far: count them all first.")
        .mistakeWhere(
            classes > 1, () -> -paid(fractions[fractions.length - 1]),
            "Only the last class is paid for, and the minus sign is missing: subtract with −=.")
        .mistakeWhere(
            classes > 1, () -> paid(fractions[fractions.length - 1]),
            "Only the last class is paid for: the sum begins at 0 before the loop, and grows in"
                + " each step.")
        .mistakeWhere(
            classes > 1, () -> paid(fractions[0]),
            "Only the first class is paid for: go on to the others, and return after the loop.")
        .mistakeWhere(
            classes > 1, () -> right + 1, "The sum begins at 1: let it begin at 0.")
        .mistakeWhere(
            classes > 1,
            () -> Arrays.stream(counts).filter(count -> count > 0)
                .mapToDouble(count -> -(all / count) * Math.log(all / count)).sum(),
            "The fraction is upside down: it is count / examples.")
        .mistakeWhere(
            classes > 1, () -> 1 - largest,
            "That is the fraction of wrong answers, not a loss.");
  }
}
