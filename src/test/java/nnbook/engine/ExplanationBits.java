package nnbook.engine;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.explain.Fgsm;
import nnbook.engine.explain.Game;
import nnbook.engine.explain.Gradient;
import nnbook.engine.explain.GradientTimesInput;
import nnbook.engine.explain.IntegratedGradients;
import nnbook.engine.explain.KernelShap;
import nnbook.engine.explain.Lime;
import nnbook.engine.explain.LinearFunction;
import nnbook.engine.explain.Occlusion;
import nnbook.engine.explain.Saliency;
import nnbook.engine.explain.Shapley;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/** The bits of every explanation of a small network, for {@link SameSeedSameBitsTest}. */
final class ExplanationBits {
  private static final int INPUTS = 6;

  private ExplanationBits() {}

  static String hash() {
    SeededRandom random = new SeededRandom(20261124);
    Sequential net = Sequential.of(
        Dense.glorotUniform(INPUTS, 8, new Tanh(), random),
        Dense.glorotUniform(8, 3, new Softmax(), random));
    double[] x = Matrix.generate(1, INPUTS, (i, j) -> random.nextGaussian()).row(0);
    double[] baseline = new double[INPUTS];
    ToDoubleFunction<double[]> f = a -> net.predict(a)[1];
    BitDigest digest = new BitDigest();
    addSlopes(digest, net, x, baseline);
    digest.add(Occlusion.of(f, x, baseline));
    digest.add(Occlusion.ofSquares(f, Matrix.of(new double[][] {
      {x[0], x[1], x[2]}, {x[3], x[4], x[5]}
    }), 2, 0.5));
    for (Lime lime : List.of(Lime.paper(0.75, 300), Lime.library(300))) {
      LinearFunction line = lime.explain(f, x, random);
      digest.add(line.weights());
      digest.add(line.bias());
    }
    Game game = Game.of(f, x, baseline);
    digest.add(Shapley.of(INPUTS, game));
    digest.add(KernelShap.of(INPUTS, game));
    digest.add(KernelShap.sampled(INPUTS, game, 200, random));
    return digest.hex();
  }

  private static void addSlopes(
      BitDigest digest, Sequential net, double[] x, double[] baseline) {
    Gradient gradient = Gradient.of(net, 1);
    digest.add(Saliency.of(gradient, x));
    digest.add(GradientTimesInput.of(gradient, x));
    digest.add(IntegratedGradients.of(gradient, x, baseline, 20));
    Gradient formula = Gradient.of(v ->
        v[0].times(v[1]).tanh().plus(v[2].exp()).dividedBy(v[3].pow(2).plus(1).log().plus(2))
            .plus(v[4].sin().times(v[5].cos()).sigmoid()));
    digest.add(formula.at(x));
    Matrix moved = new Fgsm(0.1).attack(
        net, new SoftmaxCrossEntropy(), Matrix.ofRow(x), Matrix.ofRow(0, 1, 0));
    digest.add(net.forward(moved));
  }
}
