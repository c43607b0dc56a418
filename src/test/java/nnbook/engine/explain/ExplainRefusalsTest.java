package nnbook.engine.explain;

import static nnbook.engine.Refusals.assertIndex;
import static nnbook.engine.Refusals.assertRefused;
import static nnbook.engine.Refusals.assertRefusedWith;

import nnbook.engine.activation.Tanh;
import nnbook.engine.autodiff.Value;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** What explanations, and the autodiff behind some of them, refuse, and what they say. */
class ExplainRefusalsTest {
  private static final double[] TWO = {1, 2};
  private static final double[] THREE = new double[3];
  private static final Gradient SHORT = x -> new double[1];
  private static final SeededRandom RANDOM = new SeededRandom(1);
  private final Sequential net = Sequential.of(Dense.glorotUniform(2, 1, new Tanh(), RANDOM));

  @Test
  void slopes() {
    assertIndex("Gradient.of: output must be at least 0 and less than 1, was -1",
        () -> Gradient.of(net, -1).at(TWO));
    assertRefused("Sequential.forward: X must be [batch x 2], was [1 x 3]",
        () -> Gradient.of(net, 0).at(THREE));
    assertRefused("MeanSquaredError.gradient: targets must be [1 x 1], was [1 x 2]",
        () -> Gradient.ofLoss(net, new MeanSquaredError(), Matrix.ofRow(TWO), Matrix.ofRow(TWO)));
    assertRefused("GradientTimesInput.of: slopes must be of length 2, was of length 1",
        () -> GradientTimesInput.of(SHORT, TWO));
    assertRefused("IntegratedGradients.of: slopes must be of length 2, was of length 1",
        () -> IntegratedGradients.of(SHORT, TWO, TWO, 1));
    assertRefused("IntegratedGradients.of: baseline must be of length 2, was of length 3",
        () -> IntegratedGradients.of(SHORT, TWO, THREE, 1));
    assertRefused("IntegratedGradients.of: steps must be at least 1, was 0",
        () -> IntegratedGradients.of(SHORT, TWO, TWO, 0));
    assertIndex("Value.slope: k must be at least 0 and less than 2, was 2",
        () -> Value.of(1).plus(Value.of(2)).slope(2));
    assertIndex("Value.slope: k must be at least 0 and less than 0, was 0",
        () -> Value.of(1).slope(0));
  }

  @Test
  void attacks_and_covers() {
    assertRefused("Fgsm: epsilon must be at least 0 and finite, was NaN",
        () -> new Fgsm(Double.NaN));
    assertRefused("Fgsm: high must be at least NaN, was 1.0", () -> new Fgsm(0, Double.NaN, 1));
    assertRefused("Sequential.forward: X must be [batch x 2], was [1 x 3]", () -> new Fgsm(0.1)
        .attack(net, new MeanSquaredError(), Matrix.ofRow(THREE), Matrix.ofRow(1)));
    assertRefused("Occlusion.of: baseline must be of length 2, was of length 3",
        () -> Occlusion.of(x -> 0, TWO, THREE));
    assertRefused("Occlusion.ofSquares: side must be from 1 to 2, was 0",
        () -> Occlusion.ofSquares(x -> 0, Matrix.zeros(3, 2), 0, 0));
  }

  @Test
  void shares() {
    assertRefused("Shapley.of: number of players must be from 0 to 20, was -1",
        () -> Shapley.of(-1, c -> 0));
    assertIndex("Shapley.weight: size must be at least 0 and less than 3, was 3",
        () -> Shapley.weight(3, 3));
    assertRefused("KernelShap.of: number of players must be from 0 to 20, was 21",
        () -> KernelShap.of(21, c -> 0));
    assertRefused("KernelShap.sampled: number of players must be at least 0, was -1",
        () -> KernelShap.sampled(-1, c -> 0, 3, RANDOM));
    assertRefused("KernelShap.sampled: samples must be at least 1, was 0",
        () -> KernelShap.sampled(3, c -> 0, 0, RANDOM));
    assertRefusedWith("KernelShap.sampled: the samples must determine the result, did not.",
        () -> KernelShap.sampled(9, c -> 1, 3, RANDOM));
    assertRefused("KernelShap.weight: size must be from 1 to 2, was 0",
        () -> KernelShap.weight(3, 0));
    assertRefused("Game.of: background must be [batch x 2], was [1 x 3]",
        () -> Game.of(x -> 0, TWO, THREE));
    assertRefused("Game.of: rows of the background must be at least 1, was 0",
        () -> Game.of(x -> 0, TWO, Matrix.zeros(0, 2)));
  }

  @Test
  void lines() {
    assertRefused("Lime.paper: sigma must be greater than 0 and finite, was Infinity",
        () -> Lime.paper(1 / 0.0, 5));
    assertRefused("Lime.library: width must be greater than 0 and finite, was NaN",
        () -> Lime.library(Double.NaN, 5));
    assertRefused("Lime: samples must be at least 1, was 0", () -> Lime.library(0));
    assertRefusedWith("Lime.explain: the samples must determine the result, did not.",
        () -> Lime.paper(1e-9, 10).explain(x -> x[0], TWO, RANDOM));
    LinearFunction line = Lime.paper(1, 100).explain(x -> x[0], TWO, RANDOM);
    assertRefused("LinearFunction.value: x must be of length 2, was of length 3",
        () -> line.value(THREE));
  }
}
