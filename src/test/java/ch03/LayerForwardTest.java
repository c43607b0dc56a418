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

class LayerForwardTest {
  private static final String TRANSPOSED =
      "Rows and columns are swapped: the weight from input i to neuron j is w[j][i].";
  private static final String INDEX =
      "An index or a length of the wrong kind: j runs over the rows of w and over the result, which"
          + " has as many numbers; i runs over a, and the weight is w[j][i].";
  private static final String LENGTH =
      "The wrong length: the result has one number for each neuron, each row of w.";
  private static final String FITS =
      "These lengths fit: b has one number for each row of w, a one for each column.";
  private static final String NO_BIAS = "The bias is missing: add b[j] to the sum of neuron j.";
  private static final String NO_ACTIVATION =
      "That is z, the weighted input: the activation is missing, return g.value(z).";
  private static final List<ElementwiseActivation> ACTIVATIONS =
      List.of(new Identity(), new Sigmoid(), new Tanh(), new Relu());

  @Test
  @Points(2)
  void the_hidden_layer_of_the_worked_example() {
    double[][] w = {{0.15, 0.20}, {0.25, 0.30}};
    double[] b = {0.35, 0.35};
    double[] a = {0.05, 0.10};
    Expect.given("w", w, "b", b, "a", a, "g", new Sigmoid())
        .when(() -> LayerForward.layerForward(w, b, a, new Sigmoid()))
        .station("z", "the list of the weighted inputs", outputs(w, b, a, new Identity()))
        .mistake(new double[] {0.594475930748, 0.596282699179}, TRANSPOSED)
        .mistake(new double[] {0.506874566764, 0.510623401005}, NO_BIAS)
        .mistake(new double[] {0.3775, 0.3925}, NO_ACTIVATION)
        .mistake(
            new double[] {0.856874566764, 0.860623401005},
            "The bias came too late: add it to the sum first, then apply g.")
        .mistake(
            new double[] {0.674256425223, 0.677542295327},
            "The bias is added once for every input: add b[j] once for each neuron.")
        .mistakeIf(actual -> actual.length != 2, LENGTH)
        .mistake(
            new double[] {0.5932699921071872, 0.683520893736},
            "The sum goes on from one neuron to the next: start each one at its bias.")
        .mistake(
            new double[] {0.241300708572, 0.240613417249},
            "That is the slope: g.value(z) is wanted.")
        .mistake(
            new double[] {0.656465759704, 0.657041540586},
            "g is applied inside the loop: sum up first.")
        .mistake(
            new double[] {1.356874824551, 1.360624241629},
            "g is applied to each product: sum up first, add the bias, and apply g once.")
        .mistake(
            new double[] {0.795251305328, 0.795861159825},
            "g is applied to each product, and to the sum again: add up the products themselves and"
                + " the bias, then apply g once.")
        .mistake(
            new double[] {0.504999833340, 0.507499437551},
            "Only the last product counts: add with +=, and let the bias stay in the sum.")
        .mistake(
            new double[] {0.420066599811, 0.423725077507},
            "The bias is subtracted: z is the sum plus b[j].")
        .mistake(
            new double[] {0.588435120128, 0.589645478563},
            "The last input is missing: the loop over i ends one step early.")
        .mistake(
            new double[] {0.5932699921071872, 0},
            "The last neuron is missing: the loop over j ends one step early.")
        .mistake(
            new double[] {0.644115081486, 0.644943178025}, "g is applied twice: once is enough.")
        .is(new double[] {0.5932699921071872, 0.596884378259767}, 1e-12);
  }

  @Test
  @Points(2)
  void three_inputs_and_four_neurons() {
    double[][] w = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {-1, 0, 1}};
    double[] b = {10, 20, 30, 40};
    double[] a = {1, 0, -1};
    Expect.given("w", w, "b", b, "a", a, "g", new Identity())
        .when(() -> LayerForward.layerForward(w, b, a, new Identity()))
        .mistake(new double[] {-2, -2, -2, -2}, NO_BIAS)
        .mistake(new double[] {8, 8, 8, 8}, "b[0] for every neuron: neuron j has the bias b[j].")
        .mistake(
            new double[] {8, 18, 28, 0},
            "One neuron for each input: the loop over j runs to w.length, the number of rows.")
        .mistake(
            new double[] {0.999664649870, 1, 1, 1},
            "A sigmoid of your own: apply the g that is given, here Identity.")
        .mistakeIf(
            actual -> actual.length == 3,
            "One output for each input: the result has one number for each neuron, each row of w.")
        .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
        .mistakeIfThrows(IllegalArgumentException.class, FITS)
        .is(new double[] {8, 18, 28, 38}, 1e-12);
  }

  @Test
  @Points(2)
  void any_layer() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(6);
          int out = 1 + random.nextInt(6);
          double[][] w = new double[out][];
          for (int j = 0; j < out; j++) {
            w[j] = numbers(random, in);
          }
          double[] b = numbers(random, out);
          double[] a = numbers(random, in);
          ElementwiseActivation g = ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size()));
          Expect.given("w", w, "b", b, "a", a, "g", g)
              .when(() -> LayerForward.layerForward(w, b, a, g))
              .station("z", "the list of the weighted inputs", outputs(w, b, a, new Identity()))
              .mistakeIf(actual -> actual.length != out, LENGTH)
              .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
              .mistakeIfThrows(IllegalArgumentException.class, FITS)
              .is(outputs(w, b, a, g), 1e-9);
        });
  }

  @Test
  @Points(1)
  void refuses_lengths_that_do_not_fit() {
    double[][] w = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {-1, 0, 1}};
    double[] fitting = {10, 20, 30, 40};
    refuses(w, fitting, new double[] {1, 2, 3, 4});
    refuses(w, fitting, new double[] {1, 2});
    refuses(w, new double[] {10, 20, 30}, new double[] {1, 2, 3});
    refuses(w, new double[] {10, 20, 30, 40, 50}, new double[] {1, 2, 3});
  }

  private static void refuses(double[][] w, double[] b, double[] a) {
    String sentence =
        "These lengths do not fit, so throw IllegalArgumentException: a needs one number for each"
            + " column of w, b one for each row, no more and no fewer.";
    Expect.given("w", w, "b", b, "a", a)
        .when(() -> LayerForward.layerForward(w, b, a, new Identity()))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  private static double[] outputs(
      double[][] w, double[] b, double[] a, ElementwiseActivation g) {
    double[] z = b.clone();
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < z.length; j++) {
        z[j] += a[i] * w[j][i];
      }
    }
    for (int j = 0; j < z.length; j++) {
      z[j] = g.value(z[j]);
    }
    return z;
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
