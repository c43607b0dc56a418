package ch08;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class GlorotLimitTest {
  @Test
  @Points(2)
  void the_layers_of_the_chapter() {
    check(64, 32, 0.25);
    check(2, 2, 1.224744871391589);
    check(784, 30, 0.08585457105482137);
  }

  @Test
  @Points(2)
  void any_sizes() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(1000);
          int out = 1 + random.nextInt(50);
          check(in, out, Math.sqrt(3 * (2.0 / (in + out)))); // variance limit² / 3
        });
  }

  @Test
  @Points(1)
  void refuses_a_layer_without_inputs_or_neurons() {
    for (int[] sizes : new int[][] {{0, 5}, {5, 0}, {0, 0}, {-3, 5}, {5, -3}}) {
      Expect.given("in", sizes[0], "out", sizes[1])
          .when(() -> GlorotLimit.glorotLimit(sizes[0], sizes[1]))
          .mistakeIfReturns(
              "Each of the two sizes must be at least 1: refuse it where it is not.")
          .fails(IllegalArgumentException.class);
    }
  }

  private static void check(int in, int out, double right) {
    Expect.given("in", in, "out", out)
        .when(() -> GlorotLimit.glorotLimit(in, out))
        .mistakeWhere(
            in > out, () -> Math.sqrt(6.0 / (in - out)), "in − out in place of in + out: add them.")
        .mistake(
            Math.sqrt(6.0 / in + out), "The parentheses are missing: 6 / (in + out).")
        .mistake(Math.sqrt(6.0 / in / out), "The product of the sizes: Glorot takes their sum.")
        .mistake(
            Math.sqrt(6) / (Math.sqrt(in) + Math.sqrt(out)),
            "The roots are added: add the sizes, then take one root of 6 / (in + out).")
        .mistake(Math.sqrt(6) / (in + out), "The root of 6 alone: the sum belongs below it, too.")
        .mistake(6 / Math.sqrt(in + out), "The root of the sum alone: the 6 belongs below it, too.")
        .mistake(
            right / Math.sqrt(2),
            "3 in place of 6: variance 2 / (in + out), times 3 for the limit.")
        .mistake(right / Math.sqrt(6), "The 6 is missing: √(6 / (in + out)).")
        .mistake(1 / right, "Upside down: 6 belongs above, in + out below.")
        .mistake(
            Math.pow(right, 4), "6 / (in + out) is squared: take its root.")
        .mistake(Math.cbrt(right * right), "The third root: take the square root.")
        .mistakeIf(
            actual -> actual == 1 && GlorotLimit.glorotLimit(1, 2) == 1
                && GlorotLimit.glorotLimit(5, 2) == 1,
            "The exponent 1 / 2 is 0, as both are ints: take Math.sqrt.")
        .mistake(right * right, "The root is missing: this is 6 / (in + out).")
        .mistake(
            right / Math.sqrt(3),
            "That is the standard deviation, √(2 / (in + out)): the limit is √3 times as large.")
        .mistake(
            Math.sqrt(6.0 / in),
            "Only the inputs count here, as in the rule of He: Glorot takes in + out.")
        .mistake(Math.sqrt(6.0 / out), "Only the neurons count here: Glorot takes in + out.")
        .mistake(
            Math.sqrt(12.0 / (in + out)),
            "The average of the sizes, (in + out) / 2, under the 6: the 6 is divided by the sum.")
        .mistakeIf(
            actual -> actual == Math.sqrt(6 / (in + out)) && GlorotLimit.glorotLimit(2, 2) == 1
                && GlorotLimit.glorotLimit(1, 1) == Math.sqrt(3),
            "The fraction was lost: 6 / (in + out) divides ints, write 6.0.")
        .is(right, 1e-12);
  }
}
