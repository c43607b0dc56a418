package ch06;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class HiddenDeltaTest {
  private static final String SWAPPED =
      "Rows and columns are swapped: the weight from hidden neuron i to neuron j is wNext[j][i].";
  private static final String INDEX =
      "An index leaves its array: i runs over gPrime and over the result, j over deltaNext, and the"
          + " weight from i to j is wNext[j][i].";
  private static final String LENGTH =
      "The result has one number for each receiver: it must have one δ for each hidden neuron.";

  @Test
  @Points(2)
  void the_hidden_neurons_of_the_worked_example() {
    double[][] w = {{0.40, 0.45}, {0.50, 0.55}};
    double[] next = {0.13849856162855695, -0.038098236516556236};
    double[] gPrime = {0.24130070857232525, 0.2406134172492184};
    double[] right = {0.00877135468948693, 0.009954254705217196};
    double[] sum = {right[0] / gPrime[0], right[1] / gPrime[1]};
    Expect.given("wNext", w, "deltaNext", next, "gPrime", gPrime)
        .when(() -> HiddenDelta.hiddenDelta(w, next, gPrime))
        .station("sum", "the list of the sums over the next layer", sum)
        .mistake(new double[] {0.00923101126283, 0.0116204853151}, SWAPPED)
        .mistake(
            new double[] {0.0363503063931, 0.0413703226487},
            "The slope of the activation is missing: multiply the sum by gPrime[i].")
        .mistake(
            new double[] {-0.00459656573340, -0.00504182078368},
            "Only the last path back counts: add up with +=, over all neurons j it feeds.")
        .mistake(
            new double[] {0.0133679204229, 0.0149960754889},
            "Only the first path back counts: add up over all neurons j it feeds.")
        .mistake(
            new double[] {0.0133679204229, -0.00504182078368},
            "Only the neuron with the same number counts: neuron i feeds the whole next layer.")
        .mistake(
            new double[] {0.00878444698318, 0.00999708969207},
            "The slope belongs to neuron i, not to the neurons of the next layer: those are in"
                + " δ already.")
        .mistake(
            new double[] {right[0], (sum[0] + sum[1]) * gPrime[1]},
            "The sum goes on from one hidden neuron to the next: start each one at 0.")
        .mistake(
            new double[] {
              (w[0][0] * next[0] * gPrime[0] + w[1][0] * next[1]) * gPrime[0],
              (w[0][1] * next[0] * gPrime[1] + w[1][1] * next[1]) * gPrime[1]
            },
            "gPrime[i] comes in again with each neuron behind: add up first, then multiply the sum"
                + " by it, once.")
        .mistake(
            new double[] {
              (w[0][0] * next[0] * gPrime[0] + w[1][0] * next[1]) * gPrime[0] * gPrime[0],
              (w[0][1] * next[0] * gPrime[1] + w[1][1] * next[1]) * gPrime[1] * gPrime[1]
            },
            "gPrime[i] comes in again with each neuron behind, and once more in the end: add up"
                + " first, then multiply the sum by it, once.")
        .mistake(
            new double[] {sum[0] + gPrime[0], sum[1] + gPrime[1]},
            "The slope of the activation is added: multiply by gPrime[i].")
        .mistake(
            new double[] {0.9 * next[0] * gPrime[0], next[1] * gPrime[1]},
            "The δ of neuron i is taken: the weight wNext[j][i] goes with deltaNext[j].")
        .mistake(
            new double[] {0.9 * gPrime[0], gPrime[1]},
            "The weights alone are added up: multiply each by deltaNext[j].")
        .mistake(
            new double[] {(next[0] + next[1]) * gPrime[0], (next[0] + next[1]) * gPrime[1]},
            "The weights are missing: multiply each deltaNext[j] by wNext[j][i].")
        .mistake(
            new double[] {0.9 * next[0] * gPrime[0], next[0] * gPrime[1]},
            "The first δ meets every weight: the weight wNext[j][i] goes with deltaNext[j].")
        .mistake(
            new double[] {sum[0] * (1 - gPrime[0]), sum[1] * (1 - gPrime[1])},
            "1 − gPrime in place of gPrime: that is the slope already.")
        .mistake(
            new double[] {0, 0},
            "A sum stays 0 unless you add to it with +=, and a result unless you store it.")
        .mistake(
            new double[] {right[0], 0},
            "The last hidden neuron is missing: the loop over i ends one step early.")
        .mistake(
            new double[] {right[0], sum[1] * gPrime[0]},
            "gPrime[0] for every neuron: neuron i has its own slope.")
        .mistake(
            new double[] {right[0] * (1 - gPrime[0]), right[1] * (1 - gPrime[1])},
            "gPrime is the slope already: multiply by it once.")
        .is(right, 1e-12);
  }

  @Test
  @Points(2)
  void three_hidden_neurons_and_two_behind() {
    double[][] w = {{1, 2, 3}, {4, 5, 6}};
    double[] next = {10, -1};
    double[] gPrime = {1, 0.5, 0};
    Expect.given("wNext", w, "deltaNext", next, "gPrime", gPrime)
        .when(() -> HiddenDelta.hiddenDelta(w, next, gPrime))
        .mistakeIf(actual -> actual.length == 2, LENGTH)
        .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
        .is(new double[] {6, 7.5, 0}, 1e-12);
  }

  @Test
  @Points(3)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          int hidden = 1 + random.nextInt(5);
          int behind = 1 + random.nextInt(5);
          double[][] w = new double[behind][];
          for (int j = 0; j < behind; j++) {
            w[j] = numbers(random, hidden);
          }
          double[] next = numbers(random, behind);
          double[] gPrime = numbers(random, hidden);
          Matrix slopes = Matrix.ofRow(next).times(Matrix.of(w));
          Expect.given("wNext", w, "deltaNext", next, "gPrime", gPrime)
              .when(() -> HiddenDelta.hiddenDelta(w, next, gPrime))
              .mistakeIf(actual -> behind != hidden && actual.length == behind, LENGTH)
              .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
              .is(slopes.hadamard(Matrix.ofRow(gPrime)).row(0), 1e-9);
        });
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  private static double[] numbers(SeededRandom random, int n) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(10);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
