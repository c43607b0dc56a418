package ch17;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import nnbook.fast.ladder.Cache;
import nnbook.fast.ladder.CachedMatrix;
import org.junit.jupiter.api.Test;

class FusedBiasTest {
  private static final float REMAINS = 100;

  /** What was done to Y. */
  private record Output(long reads, long writes) {}

  @Test
  @Points(2)
  void two_examples_and_three_neurons() {
    float[][] x = {{1, 2}, {3, 1}};
    float[][] w = {{2, -1, 1}, {-1, -2, 3}};
    float[] bias = {5, 1, -5};
    call(x, w, bias)
        .mistake(new float[][] {{0, 0, 7}, {5, 0, 6}},
            "The bias is missing: the sum of neuron j begins with bias[j].")
        .mistake(new float[][] {{5, -4, 2}, {10, -4, 1}},
            "max(0, …) is missing: a sum below 0 becomes 0.")
        .mistake(new float[][] {{5, 1, 2}, {10, 1, 1}},
            "The bias comes behind max(0, …): it belongs to the sum.")
        .mistake(new float[][] {{10, 0, 0}, {15, 0, 0}},
            "The bias is added in each step, or once more at the end: a sum begins with it, once.")
        .mistake(new float[][] {{15, 0, 0}, {20, 0, 0}},
            "The bias is added in each step of k: a sum begins with it, once.")
        .mistake(new float[][] {{0, 0, 12}, {0, 0, 11}},
            "The bias is subtracted: a sum begins with it.")
        .mistakeIf(actual -> actual[0][1] < 0 && actual[0][1] > -1,
            "Below 0 something is left, as with a leaky ReLU: such a sum becomes 0.")
        .mistake(new float[][] {{5, 0, 6}, {10, 0, 3}},
            "max(0, …) inside the loop: only the finished sum goes through it.")
        .mistake(new float[][] {{4, 0, 5}, {8, 0, 0}},
            "The indices of X are exchanged: x.get(i, k).")
        .mistake(new float[][] {{7, 0, 0}, {11, 0, 0}},
            "The last input is missing: the loop over k ends one step early.")
        .mistake(new float[][] {{3, 0, 1}, {4, 0, 0}},
            "The first input is missing: indices begin at 0.")
        .mistake(new float[][] {{0, 0, 6}, {0, 0, 3}},
            "Only the last product counts: add to the sum with +=.")
        .mistake(new float[][] {{5, 0, 12}, {6, 0, 7}},
            "bias[i] belongs to the example here: neuron j has bias[j], in every row the same.")
        .mistake(new float[][] {{7, 1, 2}, {11, 1, 1}},
            "Each product goes through max(0, …): only the finished sum does.")
        .mistake(new float[][] {{5, 0, 2}, {10, 0, 8}},
            "The second example goes on with the sums of the first: each row needs a copy of its"
                + " own, bias.clone().")
        .mistake(new float[][] {{5, 4, 2}, {10, 4, 1}},
            "The size without the sign: a sum below 0 becomes 0.")
        .mistake(new float[][] {{0, -4, 0}, {0, -4, 0}},
            "The smaller of 0 and the sum: it is the larger one, Math.max.")
        .mistakeIf(actual -> actual[0][0] > REMAINS,
            "The sums begin with what y held before: they begin with the bias.")
        .mistakeIf(actual -> holdsRemains(actual),
            "Some numbers of y are never set: each one is, and to 0 where the sum is below 0.")
        .is(new float[][] {{5, 0, 2}, {10, 0, 1}}, 0);
  }

  @Test
  @Points(2)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(9);
          int out = 1 + random.nextInt(9);
          float[][] x = OnPaper.numbers(random, 1 + random.nextInt(9), in, 1000);
          float[][] w = OnPaper.numbers(random, in, out, 100);
          float[] bias = OnPaper.numbers(random, 1, out, 1000)[0];
          call(x, w, bias).is(activations(x, w, bias), 0);
        });
  }

  @Test
  @Points(3)
  void every_activation_is_written_once() {
    int in = 20;
    SeededRandom random = new SeededRandom(1);
    float[][] x = OnPaper.numbers(random, 7, in, 10);
    float[][] w = OnPaper.numbers(random, in, 5, 10);
    float[] bias = {1, -1, 0, 20, -20};
    call(x, w, bias).is(activations(x, w, bias), 0); // first of all, right ones
    Expect.given("n", 7, "in", in, "out", 5)
        .when(() -> output(x, w, bias))
        .mistakeIf(y -> y.writes() > 35 * in && y.reads() > 0,
            "The sums grow in y, which is read and written in each step: keep them in a local"
                + " variable or array until they are done.")
        .mistakeIf(
            y -> y.writes() >= 35 * in && y.reads() == 0,
            "A number is written in each step of k: write it once, when its sum is done.")
        .mistakeIf(y -> y.writes() >= 3 * 35 && y.reads() > 0,
            "Three passes over y: product, bias, max. Do all three while the sum is at hand.")
        .mistakeIf(y -> y.writes() > 35 && y.reads() > 0,
            "Two passes over y: the second reads what the first has written. Do both while the sum"
                + " is at hand.")
        .mistakeIf(
            y -> y.writes() > 35, "Some numbers are set more than once: decide first, then write.")
        .mistakeIf(
            y -> y.writes() == 35, "y is read, though it holds leftovers: get none of its numbers.")
        .is(new Output(0, 35));
  }

  private static boolean holdsRemains(float[][] y) {
    boolean holds = false;
    for (float[] row : y) {
      for (float number : row) {
        holds |= number == REMAINS;
      }
    }
    return holds;
  }

  private static Expectation<float[][]> call(float[][] x, float[][] w, float[] bias) {
    return Expect.given("x", x, "w", w, "bias", bias)
        .when(() -> {
          Cache cache = new Cache(64, OnPaper.LINE);
          CachedMatrix examples = CachedMatrix.of(cache, x);
          CachedMatrix weights = CachedMatrix.of(cache, w);
          CachedMatrix y = remains(cache, x.length, bias.length);
          FusedBias.fusedBias(examples, weights, bias, y);
          OnPaper.writeBack(examples, x);
          OnPaper.writeBack(weights, w);
          return y.toArray();
        })
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index leaves its matrix: it is x(i, k), w(k, j), bias[j] and y(i, j), with i below"
                + " x.rows(), k below x.columns() and j below w.columns().");
  }

  /** Y has a cache of its own, so that its reads and writes can be told from those of X and W. */
  private static Output output(float[][] x, float[][] w, float[] bias) {
    Cache inputs = new Cache(64, OnPaper.LINE);
    Cache output = new Cache(64, OnPaper.LINE);
    FusedBias.fusedBias(CachedMatrix.of(inputs, x), CachedMatrix.of(inputs, w), bias,
        remains(output, x.length, bias.length));
    return new Output(output.reads(), output.writes());
  }

  private static CachedMatrix remains(Cache cache, int rows, int columns) {
    float[][] remains = new float[rows][columns];
    for (float[] row : remains) {
      Arrays.fill(row, REMAINS);
    }
    return CachedMatrix.of(cache, remains);
  }

  private static float[][] activations(float[][] x, float[][] w, float[] bias) {
    float[][] y = OnPaper.expected(x, w);
    for (float[] row : y) {
      for (int j = 0; j < row.length; j++) {
        row[j] = row[j] + bias[j] > 0 ? row[j] + bias[j] : 0;
      }
    }
    return y;
  }
}
