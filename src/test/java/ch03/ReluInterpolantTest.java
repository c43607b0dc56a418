package ch03;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ReluInterpolantTest {
  private static final double[] XS = {0, 1, 3};
  private static final double[] YS = {1, 3, 2};
  private static final double[] AT = {0, 0.5, 1, 2, 3};
  private static final String LAST_PIECE =
      "The last piece has no bend of its own: the loop ends one step early.";
  private static final String CHANGES =
      "The output weights are slopes: a ReLU goes on rising after its piece, so the next one"
          + " adds only the change, slope minus slope before.";

  @Test
  @Points(2)
  void the_polyline_through_three_points() {
    Expect.given("xs", XS, "ys", YS, "at", AT)
        .when(() -> heights(ReluInterpolant.reluInterpolant(XS, YS), AT))
        .mistake(new double[] {1, 2, 3, 4.5, 6}, CHANGES)
        .mistake(
            new double[] {0, 1, 2, 1.5, 1},
            "The start height is missing: the output bias is ys[0].")
        .mistake(
            new double[] {-1.5, -1.75, -2, -2.5, -3},
            "The corners have the wrong sign: ReLU(x - x_k) needs the bias -xs[k].")
        .mistake(
            new double[] {1, 1, 1, 3, 5},
            "Each bend comes one corner late: neuron k bends at xs[k], not at xs[k + 1].")
        .mistake(
            new double[] {1, 2, 3, 2, 1},
            "These are rises, not slopes: divide each by the width of its piece.")
        .mistake(
            new double[] {1, 1.5, 2, 6, 10},
            "The output weights are heights: they must be changes of slope.")
        .mistake(new double[] {1, 2, 3, 5, 7}, LAST_PIECE)
        .mistake(
            new double[] {1, 1.25, 1.5, -0.5, -2.5},
            "The slope is upside down: the rise divided by the width of the piece.")
        .mistake(
            new double[] {1, 0, -1, -0.5, 0},
            "The sign of the changes: slope minus slope before.")
        .mistake(
            new double[] {3.5, 3.25, 3, 2.5, 2},
            "Hidden neurons without a bend: their activation is Relu.")
        .mistake(new double[] {2, 3, 4, 3.5, 3}, "The start height is ys[0], not the last one.")
        .mistakeIfThrows(
            ShapeException.class,
            "The shapes do not fit: the network has one input and one output, the hidden layer a"
                + " row for each neuron, the output a single row.")
        .is(new double[] {1, 2, 3, 2.5, 2}, 1e-12);
  }

  @Test
  @Points(1)
  void one_hidden_layer_with_a_relu_for_each_piece() {
    Expect.given("xs", XS, "ys", YS)
        .when(() -> ReluInterpolant.reluInterpolant(XS, YS))
        .mistakeIf(
            network -> isPolyline(network, XS.length),
            "One neuron too many: after the last point no bend is needed.")
        .mistakeIf(
            network -> network.layers().size() == 2
                && network.layers().get(1) instanceof Dense output
                && !(output.activation() instanceof Identity),
            "The output neuron bends as well: its activation is Identity.")
        .satisfies(
            "two dense layers: Relu with 2 neurons, then Identity with 1",
            network -> isPolyline(network, XS.length - 1));
  }

  @Test
  @Points(3)
  void any_points() {
    Expect.seeds(
        100,
        random -> {
          double[] xs = ascending(random);
          double[] ys = heights(random, xs.length);
          Sequential network =
              Expect.given("xs", xs, "ys", ys)
                  .when(() -> ReluInterpolant.reluInterpolant(xs, ys))
                  .value();
          Expect.given("xs", xs, "ys", ys, "at", xs)
              .when(() -> heights(network, xs))
              .mistakeIf(actual -> agree(actual, summedSlopes(xs, ys)) == xs.length, CHANGES)
              .mistakeIf(actual -> agree(actual, withoutLastBend(xs, ys)) == ys.length, LAST_PIECE)
              .mistakeIf(
                  actual -> agree(actual, ys) > 2,
                  "A bend is slope minus the slope before: keep that slope, not a change or a sum.")
              .is(ys.clone(), 1e-7);
          double[] between = between(random, xs);
          Expect.given("xs", xs, "ys", ys, "at", between)
              .when(() -> heights(network, between))
              .is(joined(xs, ys, between), 1e-7);
        });
  }

  @Test
  @Points(1)
  void refuses_points_that_make_no_curve() {
    refuses(new double[] {0, 1, 2}, new double[] {0, 1}, "xs and ys differ in length: check it.");
    refuses(new double[] {1}, new double[] {1}, "One point has no line: ask for two or more.");
    String order = "xs does not ascend here: compare each xs[k] with the one before.";
    refuses(new double[] {0, 2, 1}, new double[] {0, 1, 2}, order);
    refuses(new double[] {0, 1, 1}, new double[] {0, 1, 2}, order);
  }

  private static void refuses(double[] xs, double[] ys, String sentence) {
    Expect.given("xs", xs, "ys", ys)
        .when(() -> ReluInterpolant.reluInterpolant(xs, ys))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  /** How many of the first numbers agree. */
  private static int agree(double[] actual, double[] wanted) {
    int k = 0;
    while (k < wanted.length
        && Math.abs(actual[k] - wanted[k]) <= 1e-6 * Math.max(1, Math.abs(wanted[k]))) {
      k++;
    }
    return k;
  }

  private static double[] withoutLastBend(double[] xs, double[] ys) {
    int n = xs.length;
    double slope = n == 2 ? 0 : (ys[n - 2] - ys[n - 3]) / (xs[n - 2] - xs[n - 3]);
    double[] heights = ys.clone();
    heights[n - 1] = ys[n - 2] + slope * (xs[n - 1] - xs[n - 2]);
    return heights;
  }

  /** The heights where the output weights are slopes in place of their changes. */
  private static double[] summedSlopes(double[] xs, double[] ys) {
    double[] heights = new double[xs.length];
    double slope = 0;
    heights[0] = ys[0];
    for (int k = 1; k < xs.length; k++) {
      slope += (ys[k] - ys[k - 1]) / (xs[k] - xs[k - 1]);
      heights[k] = heights[k - 1] + slope * (xs[k] - xs[k - 1]);
    }
    return heights;
  }

  private static double[] heights(Sequential network, double[] at) {
    double[] heights = new double[at.length];
    for (int k = 0; k < at.length; k++) {
      double[] outputs = network.predict(at[k]);
      if (outputs.length != 1) {
        throw new ShapeException("The network has " + outputs.length + " outputs.");
      }
      heights[k] = outputs[0];
    }
    return heights;
  }

  private static boolean isPolyline(Sequential network, int pieces) {
    return network.layers().size() == 2
        && network.layers().get(0) instanceof Dense hidden
        && network.layers().get(1) instanceof Dense output
        && hidden.activation() instanceof Relu
        && hidden.weights().rows() == pieces
        && output.activation() instanceof Identity
        && output.weights().rows() == 1;
  }

  private static double[] ascending(SeededRandom random) {
    double[] xs = new double[2 + random.nextInt(10)];
    xs[0] = random.nextInt(5) == 0 ? -1000 : random.nextDouble(-5, 5);
    for (int k = 1; k < xs.length; k++) {
      xs[k] = xs[k - 1] + random.nextDouble(0.25, 2);
    }
    return xs;
  }

  /** Heights with now and then a zero, a thousand, or the height before: a flat piece. */
  private static double[] heights(SeededRandom random, int n) {
    double[] ys = new double[n];
    for (int k = 0; k < n; k++) {
      int kind = random.nextInt(10);
      double flat = k == 0 ? 0 : ys[k - 1];
      double[] special = {0, 1000, -1000, flat};
      ys[k] = kind < special.length ? special[kind] : random.nextDouble(-10, 10);
    }
    return ys;
  }

  private static double[] between(SeededRandom random, double[] xs) {
    double[] at = new double[xs.length - 1];
    for (int k = 0; k < at.length; k++) {
      at[k] = random.nextDouble(xs[k], xs[k + 1]);
    }
    return at;
  }

  /** Mixes the heights left and right of each place by the distances to them. */
  private static double[] joined(double[] xs, double[] ys, double[] at) {
    double[] heights = new double[at.length];
    for (int k = 0; k < at.length; k++) {
      double share = (at[k] - xs[k]) / (xs[k + 1] - xs[k]);
      heights[k] = (1 - share) * ys[k] + share * ys[k + 1];
    }
    return heights;
  }
}
