package ch03;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class ReluInterpolantTest {
  private static final double[] XS = {0, 1, 3};
  private static final double[] YS = {1, 3, 2};
  private static final double[] AT = {0, 0.5, 1, 2, 3};
  private static final String CHANGES =
      "The output weights are slopes: a ReLU goes on rising behind its piece, so the next one"
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
        .mistakeIfThrows(ShapeException.class, "The network must have one input and one output.")
        .is(new double[] {1, 2, 3, 2.5, 2}, 1e-12);
  }

  @Test
  @Points(1)
  void one_hidden_layer_with_a_relu_for_each_piece() {
    Expect.given("xs", XS, "ys", YS)
        .when(() -> ReluInterpolant.reluInterpolant(XS, YS))
        .mistakeIf(
            network -> isPolyline(network, XS.length),
            "One neuron too many: behind the last point no bend is needed.")
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
              .mistakeIf(actual -> Math.abs(actual[0] - ys[0]) < 1e-9
                  && Math.abs(actual[1] - ys[1]) < 1e-6, CHANGES)
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
