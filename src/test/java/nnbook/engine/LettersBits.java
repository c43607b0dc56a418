package nnbook.engine;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.IgnoringPadding;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer;

/** The bits of a small transformer after a training, for {@link SameSeedSameBitsTest}. */
final class LettersBits {
  private LettersBits() {}

  /** 40 names of noise, ten epochs: outputs and weights. */
  static String hash() {
    SeededRandom random = new SeededRandom(20261130);
    Sequential net = Sequential.of(
        Embedding.of(27, 16, random), Positions.of(6, 16, random),
        Residual.of(LayerNorm.of(16), CausalSelfAttention.of(6, 16, 4, random)),
        Residual.of(LayerNorm.of(16), Dense.of(16, 32, new Relu(), new HeNormal(), random),
            Dense.of(32, 16, new Identity(), new GlorotUniform(), random)),
        LayerNorm.of(16), Dense.of(16, 27, new Identity(), new GlorotUniform(), random));
    Matrix x = Matrix.generate(240, 1, (i, j) -> i % 6 == 0 ? 0 : random.nextInt(27));
    Matrix y = Matrix.generate(240, 27, (i, j) ->
        i % 6 < 4 && j == (i + x.get(i, 0)) % 27 ? 1 : 0);
    new Trainer(new IgnoringPadding(new SoftmaxCrossEntropy()), new Adam(0.01))
        .batchSize(240).fit(net, x, y, 10);
    BitDigest digest = new BitDigest();
    digest.add(net.forward(x));
    net.parameters().forEach(parameter -> digest.add(parameter.value()));
    return digest.hex();
  }
}
