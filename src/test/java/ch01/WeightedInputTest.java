package ch01;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class WeightedInputTest {
  private static final String BIAS_MISSING = "The bias is missing: add b after the sum.";
  private static final String BIAS_MULTIPLIED = "The sum is multiplied by the bias: add it.";
  private static final String BIAS_EACH_TIME =
      "The bias is added once for every input: add it once, after the loop.";
  private static final String LAST_MISSING =
      "The last connection is missing: the loop ends one step early, or is left too soon.";
  private static final String LENGTHS =
      "Lengths that differ, one way round or the other, have to be refused before the loop: throw"
          + " IllegalArgumentException.";

  @Test
  @Points(2)
  void the_worked_example() {
    double[] w = {0.15, 0.20};
    double[] a = {0.05, 0.10};
    call(w, a, 0.35)
        .mistake(0.70, "The weights are added up alone: multiply each by its input.")
        .mistake(0.50, "The inputs are added up alone: multiply each by its weight.")
        .mistake(0.37, "Only the last product counts: begin at index 0, and add with +=.")
        .mistake(1, "That is the output of the step function: return z itself.")
        .mistake(0.5932699921071872, "That is the sigmoid of z: return z itself.")
        .mistake(0.4025, "The sums are multiplied: multiply each weight by its input, then sum.")
        .mistake(0.85, "Weights and inputs are added: multiply each weight by its input.")
        .mistake(0.35, "Only the bias is left: let the sum be a double, and let the loop run.")
        .mistake(0.36375, "The mean of the products: z is their sum.")
        .is(0.3775, 1e-12);
  }

  @Test
  @Points(2)
  void any_weights_of_any_number_of_inputs() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(7);
          double[] w = numbers(n, random);
          double[] a = numbers(n, random);
          double b = number(random);
          double bare = fromTheEnd(w, a);
          call(w, a, b)
              .mistakeIf(
                  z -> n > 2 && z == w[0] * a[0] + w[1] * a[1] + b,
                  "Only the first two connections: the loop runs to w.length.")
              .is(bare + b, 1e-6);
        });
  }

  @Test
  @Points(1)
  void refuses_different_lengths() {
    double[] two = {0.5, -1};
    double[] three = {1, 0, 1000};
    Expect.given("w", two, "a", three, "b", 0.1)
        .when(() -> WeightedInput.weightedInput(two, three, 0.1))
        .mistakeIfReturns(LENGTHS)
        .mistakeIfThrows(ArrayIndexOutOfBoundsException.class, LENGTHS)
        .fails(IllegalArgumentException.class);
    Expect.given("w", three, "a", two, "b", 0.1)
        .when(() -> WeightedInput.weightedInput(three, two, 0.1))
        .mistakeIfReturns(LENGTHS)
        .mistakeIfThrows(ArrayIndexOutOfBoundsException.class, LENGTHS)
        .fails(IllegalArgumentException.class);
  }

  private static Expectation<Double> call(double[] w, double[] a, double b) {
    int n = w.length;
    double bare = fromTheEnd(w, a);
    double[] turned = new double[n];
    Arrays.setAll(turned, i -> a[n - 1 - i]);
    return Expect.given("w", w, "a", a, "b", b)
        .when(() -> WeightedInput.weightedInput(w, a, b))
        .station("sum", "the sum of the products, without b", bare)
        .station("z", "the weighted input", bare + b)
        .mistake(bare, BIAS_MISSING)
        .mistake(bare * b, BIAS_MULTIPLIED)
        .mistakeWhere(n > 1, () -> bare + n * b, BIAS_EACH_TIME)
        .mistake(
            bare + (n + 1) * b, "The bias is added for every input and once more: add it once.")
        .mistake(bare - b, "The bias is subtracted: add it.")
        .mistake(bare + b - w[n - 1] * a[n - 1], LAST_MISSING)
        .mistakeWhere(
            n > 1, () -> Arrays.stream(w).sum() * a[0] + b,
            "The first input meets every weight: weight i belongs to input i.")
        .mistakeWhere(
            n > 1, () -> w[0] * Arrays.stream(a).sum() + b,
            "The first weight meets every input: weight i belongs to input i.")
        .mistakeWhere(
            n > 1, () -> fromTheEnd(w, turned) + b,
            "The inputs come in reverse order: weight i belongs to input i.")
        .mistakeWhere(
            Arrays.stream(a).allMatch(x -> x != 0),
            () -> IntStream.range(0, n).mapToDouble(i -> w[i] / a[i]).sum() + b,
            "Each weight is divided by its input: multiply it.")
        .mistake(bare + b + 1, "The sum begins at 1: begin at 0.");
  }

  private static double fromTheEnd(double[] w, double[] a) {
    double sum = 0;
    for (int i = w.length - 1; i >= 0; i--) {
      sum += w[i] * a[i];
    }
    return sum;
  }

  private static double[] numbers(int n, SeededRandom random) {
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = number(random);
    }
    return numbers;
  }

  /** Mostly small, sometimes 0, sometimes ±1000. */
  private static double number(SeededRandom random) {
    double[] special = {0, 1000, -1000};
    int kind = random.nextInt(8);
    return kind < 3 ? special[kind] : random.nextDouble(-2, 2);
  }
}
