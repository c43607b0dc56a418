package ch03;

import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ForwardBatchTest {
  private static final double[][] W = {{1, 2}, {3, 4}, {5, 6}};
  private static final double[] B = {10, 20, 30};
  private static final double[][] BATCH = {{1, 0}, {0, 1}, {1, 1}, {2, -1}};
  private static final String TRANSPOSED =
      "Rows and columns are swapped: example n belongs in row n, neuron j in column j.";
  private static final String INDEX =
      "An index or a length of the wrong kind: the weight from input i to neuron j is w[j][i], its"
          + " bias b[j], example n belongs in row n, and neuron j in column j of w.length.";
  private static final List<ElementwiseActivation> ACTIVATIONS =
      List.of(new Identity(), new Sigmoid(), new Tanh(), new Relu());

  @Test
  @Points(2)
  void four_examples_and_three_neurons() {
    Expect.given("w", W, "b", B, "batch", BATCH, "g", new Identity())
        .when(() -> ForwardBatch.forwardBatch(W, B, BATCH, new Identity()))
        .station("z", "the list of the weighted inputs, example by example",
            outputs(W, B, BATCH, new Identity()))
        .mistake(
            new double[][] {{11, 23, 35}, {2, 4, 6}, {3, 7, 11}, {0, 2, 4}},
            "The bias was added once for the batch: every example gets it.")
        .mistake(
            new double[][] {{1, 3, 5}, {2, 4, 6}, {3, 7, 11}, {0, 2, 4}},
            "The bias is missing: add b[j] to every entry of column j.")
        .mistake(
            new double[][] {{10, 22, 34}, {13, 27, 41}, {12, 24, 36}, {11, 23, 35}},
            "The examples came out in reverse order: row n of the result belongs to row n.")
        .mistake(
            new double[][] {{10, 22, 34}, {10, 22, 34}, {10, 22, 34}, {10, 22, 34}},
            "All rows are one array: make a new double[] for each example.")
        .mistake(
            new double[][] {{11, 23, 35}, {13, 27, 41}, {16, 34, 52}, {16, 36, 56}},
            "The sums go on from one example to the next: start each one at the bias.")
        .mistakeIf(actual -> actual.length == 3 && actual[0].length == 4, TRANSPOSED)
        .mistake(
            new double[][] {{10, 20, 30}, {12, 24, 36}, {12, 24, 36}, {8, 16, 24}},
            "The first input is missing: indices begin at 0.")
        .mistake(
            new double[][] {{11, 23, 35}, {10, 20, 30}, {11, 23, 35}, {12, 26, 40}},
            "The last input is missing: the loop over i ends one step early.")
        .mistake(
            new double[][] {{0, 0, 0}, {2, 4, 6}, {2, 4, 6}, {-2, -4, -6}},
            "Only the last product counts: add with +=.")
        .mistake(
            new double[][] {{11, 13, 15}, {22, 24, 26}, {33, 37, 41}, {10, 12, 14}},
            "The bias goes with the example: b[j] belongs to neuron j, so to column j.")
        .mistake(
            new double[][] {{21, 43, 65}, {22, 44, 66}, {23, 47, 71}, {20, 42, 64}},
            "The bias is added once for every input: add b[j] once for each neuron.")
        .mistake(
            new double[][] {{11, 23, 35}, {11, 23, 35}, {11, 23, 35}, {11, 23, 35}},
            "Every row is the first example: take batch[n].")
        .mistake(
            new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}},
            "That is the slope: g.value(z) is wanted.")
        .mistake(
            new double[][] {{35, 23, 11}, {36, 24, 12}, {41, 27, 13}, {34, 22, 10}},
            "The neurons came out in reverse order: neuron j belongs in column j.")
        .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
        .is(new double[][] {{11, 23, 35}, {12, 24, 36}, {13, 27, 41}, {10, 22, 34}}, 1e-12);
  }

  @Test
  @Points(1)
  void applies_the_activation() {
    double[] b = {0, -6, -36};
    double[][] batch = {{1, 0}, {0, 1}, {1, 1}, {-2, 1}};
    Expect.given("w", W, "b", b, "batch", batch, "g", new Relu())
        .when(() -> ForwardBatch.forwardBatch(W, b, batch, new Relu()))
        .mistake(
            new double[][] {{1, -3, -31}, {2, -2, -30}, {3, 1, -25}, {0, -8, -40}},
            "These are the weighted inputs: apply g to each of them.")
        .mistake(
            new double[][] {{1, -3, -31}, {2, -2, -30}, {3, 1, -25}, {0, -6, -36}},
            "The bias came too late: add it to the sum first, then apply g.")
        .mistake(
            new double[][] {{1, 0, 0}, {2, 4, 6}, {3, 4, 6}, {2, 4, 6}},
            "g is applied inside the loop: sum up first.")
        .mistake(
            new double[][] {{1, -3, -31}, {2, -2, -30}, {3, 1, -25}, {2, -2, -30}},
            "g is applied to single products or inputs: add them up first, then apply g once.")
        .is(new double[][] {{1, 0, 0}, {2, 0, 0}, {3, 1, 0}, {0, 0, 0}}, 1e-12);
  }

  @Test
  @Points(2)
  void equals_the_examples_one_by_one() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(5);
          int out = 1 + random.nextInt(5);
          double[][] w = rows(random, out, in);
          double[] b = numbers(random, out);
          double[][] batch = rows(random, 1 + random.nextInt(7), in);
          ElementwiseActivation g = ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size()));
          Expect.given("w", w, "b", b, "batch", batch, "g", g)
              .when(() -> ForwardBatch.forwardBatch(w, b, batch, g))
              .station("z", "the list of the weighted inputs, example by example",
                  outputs(w, b, batch, new Identity()))
              .mistakeIf(
                  actual -> batch.length != out && actual.length == out
                      && actual[0].length == batch.length,
                  TRANSPOSED)
              .mistakeIf(
                  actual -> actual.length != batch.length,
                  "The wrong number of rows: there is one for each example of the batch.")
              .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
              .is(outputs(w, b, batch, g), 1e-9);
        });
  }

  @Test
  @Points(1)
  void an_empty_batch_gives_an_empty_result() {
    double[][] empty = {};
    Expect.given("w", W, "b", B, "batch", empty)
        .when(() -> ForwardBatch.forwardBatch(W, B, empty, new Identity()))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An example is asked for something, and there is none: use the rows of w.")
        .mistakeIf(
            actual -> actual == null || actual.length > 0,
            "No examples, no rows: return an array of length 0.")
        .is(new double[][] {}, 0);
  }

  private static double[][] outputs(
      double[][] w, double[] b, double[][] batch, ElementwiseActivation g) {
    double[][] outputs = new double[batch.length][];
    for (int n = 0; n < batch.length; n++) {
      double[] z = b.clone();
      for (int i = 0; i < batch[n].length; i++) {
        for (int j = 0; j < z.length; j++) {
          z[j] += batch[n][i] * w[j][i];
        }
      }
      for (int j = 0; j < z.length; j++) {
        z[j] = g.value(z[j]);
      }
      outputs[n] = z;
    }
    return outputs;
  }

  private static double[][] rows(SeededRandom random, int rows, int columns) {
    double[][] table = new double[rows][];
    for (int n = 0; n < rows; n++) {
      table[n] = numbers(random, columns);
    }
    return table;
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
