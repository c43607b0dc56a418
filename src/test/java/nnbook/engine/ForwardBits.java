package nnbook.engine;

import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/** The bits of one forward pass, for {@link SameSeedSameBitsTest}. */
final class ForwardBits {
  private ForwardBits() {}

  /** A 64-32-10 network on 500 examples, which is enough for the compilers to step in. */
  static String hash() {
    SeededRandom random = new SeededRandom(20261124);
    Sequential net = Sequential.of(
        Dense.glorotUniform(64, 32, new Tanh(), random),
        Dense.glorotUniform(32, 10, new Softmax(), random));
    Matrix x = Matrix.generate(500, 64, (i, j) -> random.nextGaussian());
    BitDigest digest = new BitDigest();
    digest.add(net.forward(x));
    return digest.hex();
  }
}
