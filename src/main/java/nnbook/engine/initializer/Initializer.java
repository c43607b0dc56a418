package nnbook.engine.initializer;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/**
 * A way to choose the first weights of a layer.
 *
 * <p>The scale depends on how many inputs a neuron has (fan in), and how many neurons see an input
 * (fan out).
 */
public sealed interface Initializer
    permits Zeros, Uniform, Normal, GlorotUniform, GlorotNormal, HeUniform, HeNormal, LeCunNormal {

  /** One weight. */
  double draw(int fanIn, int fanOut, SeededRandom random);

  /** Weights [out x in] of a layer of that fan in and fan out, drawn row after row. */
  default Matrix weights(int out, int in, int fanIn, int fanOut, SeededRandom random) {
    return Matrix.generate(out, in, (j, i) -> draw(fanIn, fanOut, random));
  }
}
