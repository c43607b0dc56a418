package nnbook.engine.activation;

import nnbook.engine.matrix.Matrix;

/** An activation that treats each entry by itself: a_ij = g(z_ij). */
public sealed interface ElementwiseActivation extends Activation
    permits Identity, LeakyRelu, Relu, Sigmoid, Softplus, Step, Tanh {

  /** g(z). */
  double value(double z);

  /** g'(z), the slope of g at z. */
  double derivative(double z);

  /** The same slope where a = g(z) is known: sigmoid and tanh need no second power then. */
  default double slope(double z, double a) {
    return derivative(z);
  }

  @Override
  default Matrix apply(Matrix z) {
    return z.map(this::value);
  }

  /** dL/dz_ij = dL/da_ij g'(z_ij). */
  @Override
  // tag::elementwise-backward[]
  default Matrix backward(Matrix z, Matrix a, Matrix gradOutput) {
    return gradOutput.hadamard(z.combine(a, this::slope));
  }
  // end::elementwise-backward[]
}
