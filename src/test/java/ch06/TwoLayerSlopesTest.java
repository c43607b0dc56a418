package ch06;

import ch06.TwoLayerSlopes.Slopes;
import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class TwoLayerSlopesTest {
  private static final String SWAPPED =
      "An index leaves its array: row j of a weight matrix belongs to the receiving neuron j,"
          + " column i to the sender i.";

  /** A mistake, and what it makes of a network. */
  private enum Slip {
    NONE(""),
    NO_SLOPE_OUT("The slope of the sigmoid is missing at the outputs: δ = (a − y) · a · (1 − a)."),
    NO_SLOPE_HIDDEN(
        "The slope of the sigmoid is missing in the hidden layer: multiply the sum by a (1 − a)."),
    FIRST_PATH("Only the path through the first output counts: add up over all outputs j."),
    LAST_PATH("Only the path through the last output counts: add up with +=, over all outputs j."),
    NOT_RESET("The sum goes on from one hidden neuron to the next: start each one at 0."),
    TURNED(
        "Rows and columns are swapped: the weight from hidden neuron i to output j is w2[j][i]."),
    SLOPE_OF_A("σ is applied to a once more: its slope is a (1 − a), where a is σ(z) already."),
    TANH_HIDDEN("1 − a² is the slope of tanh: that of the sigmoid is a (1 − a), in both layers."),
    PLUS("1 + a in place of 1 − a: the slope of the sigmoid is a (1 − a)."),
    A_ALONE("The factor 1 − a is missing: the slope of the sigmoid is a (1 − a)."),
    NO_TARGET("y is missing: the slope of ½ (a − y)² is a − y."),
    TANH("1 − a² is the slope of tanh: that of the sigmoid is a (1 − a)."),
    SIGN("The sign is reversed: the slope of ½ (a − y)² is a − y."),
    HALF("All slopes are twice too large: with the ½ in the loss, the 2 goes away."),
    MEAN("All slopes are divided by the number of outputs: L is a sum over them."),
    INPUTS_ALL("The slopes of w2 take the inputs x: the second layer received the hidden outputs."),
    NO_BIAS("The biases are missing on the way forward: z is the weighted sum plus the bias."),
    LINEAR_HIDDEN("The sigmoid is missing in the hidden layer: its outputs are σ(z), not z."),
    BIAS_ZERO("The slopes of the biases are missing: each is the δ of its neuron."),
    SLOPE_INSIDE(
        "The slope of the sigmoid comes in again with each output: add up over the outputs first,"
            + " then multiply the sum by a (1 − a), once."),
    ERROR_BACK("What goes back is a − y: hand on δ, with the slope of the sigmoid in it.");

    private final String message;

    Slip(String message) {
      this.message = message;
    }

    Slopes of(Network n) {
      double[] hidden = outputs(n.w1, this == NO_BIAS ? null : n.b1, n.x);
      if (this == LINEAR_HIDDEN) {
        Arrays.setAll(hidden, i -> Math.log(hidden[i] / (1 - hidden[i])));
      }
      double[] out = outputs(n.w2, this == NO_BIAS ? null : n.b2, hidden);
      double[] error = new double[out.length];
      double[] deltaOut = new double[out.length];
      for (int j = 0; j < out.length; j++) {
        double target = this == NO_TARGET ? 0 : n.y[j];
        error[j] = (out[j] - target) * (this == SIGN ? -1 : this == HALF ? 2 : 1)
            / (this == MEAN ? out.length : 1);
        deltaOut[j] = error[j] * (this == NO_SLOPE_OUT ? 1 : slope(out[j]));
      }
      double[] deltaHidden = new double[hidden.length];
      double sum = 0;
      for (int i = 0; i < hidden.length; i++) {
        sum = this == NOT_RESET ? sum : 0;
        for (int j = 0; j < out.length; j++) {
          boolean counts = this == FIRST_PATH ? j == 0 : this != LAST_PATH || j == out.length - 1;
          double weight = this == TURNED ? n.w2[i][j] : n.w2[j][i];
          sum += counts ? weight * (this == ERROR_BACK ? error : deltaOut)[j] : 0;
          sum *= this == SLOPE_INSIDE ? slope(hidden[i]) : 1;
        }
        double a = hidden[i];
        boolean asItIs = this == NO_SLOPE_HIDDEN || this == SLOPE_INSIDE;
        deltaHidden[i] = sum * (asItIs ? 1 : this == TANH_HIDDEN ? 1 - a * a : slope(a));
      }
      return new Slopes(
          products(deltaHidden, n.x),
          this == BIAS_ZERO ? new double[hidden.length] : deltaHidden,
          products(deltaOut, this == INPUTS_ALL ? n.x : hidden),
          this == BIAS_ZERO ? new double[out.length] : deltaOut);
    }

    /** Whether the mistake can be made in a network of this shape without an exception. */
    boolean fits(Network n) {
      return switch (this) {
        case NONE -> false;
        case TURNED -> n.w2.length == n.w1.length;
        case INPUTS_ALL -> n.x.length == n.w1.length;
        default -> true;
      };
    }

    private double slope(double a) {
      double value = this == SLOPE_OF_A ? sigmoid(a) : a;
      return switch (this) {
        case TANH -> 1 - a * a;
        case PLUS -> a * (1 + a);
        case A_ALONE -> a;
        default -> value * (1 - value);
      };
    }

    private static double[] outputs(double[][] w, double[] b, double[] a) {
      double[] outputs = new double[w.length];
      for (int j = 0; j < w.length; j++) {
        double z = b == null ? 0 : b[j];
        for (int i = 0; i < a.length; i++) {
          z += w[j][i] * a[i];
        }
        outputs[j] = sigmoid(z);
      }
      return outputs;
    }

    private static double sigmoid(double z) {
      return 1 / (1 + Math.exp(-z));
    }

    private static double[][] products(double[] delta, double[] a) {
      double[][] slopes = new double[delta.length][a.length];
      for (int j = 0; j < delta.length; j++) {
        for (int i = 0; i < a.length; i++) {
          slopes[j][i] = delta[j] * a[i];
        }
      }
      return slopes;
    }
  }

  /** A network and one example. */
  private record Network(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x, double[] y) {
    static Network random(SeededRandom random, int in, int hidden, int out) {
      return new Network(
          table(random, hidden, in), table(random, 1, hidden)[0],
          table(random, out, hidden), table(random, 1, out)[0],
          table(random, 1, in)[0], table(random, 1, out)[0]);
    }

    private static double[][] table(SeededRandom random, int rows, int columns) {
      double[][] table = new double[rows][columns];
      for (double[] row : table) {
        for (int i = 0; i < columns; i++) {
          row[i] = random.nextInt(12) == 0 ? 0 : random.nextDouble(-1.5, 1.5);
        }
      }
      return table;
    }
  }

  private static Expectation<Slopes> slopes(Network n) {
    Slopes right = Slip.NONE.of(n);
    Expectation<Slopes> answer =
        Expect.given("w1", n.w1, "b1", n.b1, "w2", n.w2, "b2", n.b2, "x", n.x, "y", n.y)
            .when(() -> TwoLayerSlopes.twoLayerSlopes(n.w1, n.b1, n.w2, n.b2, n.x, n.y));
    for (Slip slip : Slip.values()) {
      if (slip.fits(n)) {
        answer = answer.mistake(slip.of(n), slip.message);
      }
    }
    return answer
        .station("hidden", "the list of the outputs of the hidden neurons",
            Slip.outputs(n.w1, n.b1, n.x))
        .station("deltaOut", "the list of the δ of the outputs", right.b2())
        .station("deltaHidden", "the list of the δ of the hidden neurons", right.b1())
        .mistakeIf(
            s -> s.w1() == null || s.b1() == null || s.w2() == null || s.b2() == null,
            "A part of the result is null: it holds the slopes of w1, b1, w2 and b2.")
        .mistakeIf(
            s -> alike(s.w1(), right.w2()) || Arrays.equals(round(s.b1()), round(right.b2())),
            "The parts of the result are in the wrong order: Slopes takes those of w1, b1, w2, b2.")
        .mistakeIf(
            s -> isTurned(s.w1(), right.w1()) || isTurned(s.w2(), right.w2()),
            "The products are turned: row j of the slopes belongs to δⱼ, column i to aᵢ.")
        .mistakeIf(
            s -> alike(s.w2(), Slip.products(right.b2(), n.x)),
            Slip.INPUTS_ALL.message)
        .mistakeIf(
            s -> !Arrays.equals(round(s.b2()), round(right.b2()))
                && !Arrays.equals(round(s.b1()), round(right.b1()))
                && !alike(s.w1(), right.w1()) && !alike(s.w2(), right.w2()),
            "b2 is wrong, and with it all the rest: is each a the sigmoid of the whole sum, and"
                + " does the δ of an output have all three factors, (a − y) · a · (1 − a)?")
        .mistakeIf(
            s -> Arrays.equals(round(s.b2()), round(right.b2())) && !alike(s.w2(), right.w2()),
            "b2 is right and w2 isn't: the slope of w2[j][i] is a product, δⱼ of row j times"
                + " hidden output i.")
        .mistakeIf(
            s -> Arrays.equals(round(s.b2()), round(right.b2())) && alike(s.w2(), right.w2())
                && !Arrays.equals(round(s.b1()), round(right.b1())),
            "The second layer is right, the first one isn't: for each hidden neuron i, add up"
                + " w2[j][i] · δⱼ over all outputs j, then multiply by a (1 − a).")
        .mistakeIf(
            s -> Arrays.equals(round(s.b1()), round(right.b1())) && !alike(s.w1(), right.w1()),
            "b1 is right and w1 isn't: the slope of w1[j][i] is a product, δⱼ of row j times"
                + " input i.")
        .mistakeIfThrows(IndexOutOfBoundsException.class, SWAPPED);
  }

  private static boolean isTurned(double[][] slopes, double[][] right) {
    double[][] turned = new double[right[0].length][right.length];
    for (int i = 0; i < turned.length; i++) {
      for (int j = 0; j < right.length; j++) {
        turned[i][j] = right[j][i];
      }
    }
    return alike(slopes, turned) && !alike(slopes, right);
  }

  private static boolean alike(double[][] a, double[][] b) {
    return Arrays.deepEquals(
        Arrays.stream(a).map(TwoLayerSlopesTest::round).toArray(),
        Arrays.stream(b).map(TwoLayerSlopesTest::round).toArray());
  }

  /** To ten places, without the sign of 0. */
  private static double[] round(double[] slopes) {
    return Arrays.stream(slopes).map(slope -> Math.rint(slope * 1e10) / 1e10 + 0.0).toArray();
  }

  @Test
  @Points(3)
  void every_digit_of_the_worked_example() {
    slopes(new Network(
            new double[][] {{0.15, 0.20}, {0.25, 0.30}}, new double[] {0.35, 0.35},
            new double[][] {{0.40, 0.45}, {0.50, 0.55}}, new double[] {0.60, 0.60},
            new double[] {0.05, 0.10}, new double[] {0.01, 0.99}))
        .mistakeIf(
            s -> Math.abs(s.w2()[0][1] + 0.0226025404775) < 1e-6,
            "The products are turned: row j of the slopes belongs to δⱼ, column i to aᵢ.")
        .is(
            new Slopes(
                new double[][] {
                  {0.0004385677344743465, 0.000877135468948693},
                  {0.0004977127352608599, 0.0009954254705217198}
                },
                new double[] {0.00877135468948693, 0.009954254705217196},
                new double[][] {
                  {0.08216704056423077, 0.08266762784753325},
                  {-0.02260254047747507, -0.022740242215978222}
                },
                new double[] {0.13849856162855695, -0.038098236516556236}),
            1e-12);
  }

  @Test
  @Points(2)
  void layers_that_are_not_square() {
    Network n = Network.random(new SeededRandom(6), 3, 4, 2);
    slopes(n).is(Slip.NONE.of(n), 1e-12);
  }

  @Test
  @Points(3)
  void any_network() {
    Expect.seeds(
        100,
        random -> {
          Network n = Network.random(
              random, 2 + random.nextInt(3), 2 + random.nextInt(3), 2 + random.nextInt(3));
          slopes(n).is(Slip.NONE.of(n), 1e-12);
        });
  }

  @Test
  @Points(1)
  void a_single_neuron_in_each_layer() {
    Network n = Network.random(new SeededRandom(7), 1, 1, 1);
    Expect.given("w1", n.w1, "b1", n.b1, "w2", n.w2, "b2", n.b2, "x", n.x, "y", n.y)
        .when(() -> TwoLayerSlopes.twoLayerSlopes(n.w1, n.b1, n.w2, n.b2, n.x, n.y))
        .is(Slip.NONE.of(n), 1e-12);
  }
}
