package nnbook.engine.activation;

import nnbook.engine.matrix.Matrix;

/** The function g that turns weighted inputs z into activations a = g(z). */
public sealed interface Activation permits ElementwiseActivation, Softmax {

  /** Applies g to a batch of weighted inputs, one example per row; the shape stays. */
  Matrix apply(Matrix z);

  /** dL/dz, from the weighted inputs z, the activations a = g(z) and dL/da; all of one shape. */
  Matrix backward(Matrix z, Matrix a, Matrix gradOutput);
}
