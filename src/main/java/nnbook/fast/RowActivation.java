package nnbook.fast;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Step;
import nnbook.engine.activation.Tanh;

/**
 * An activation on rows, in place. The slope is computed from the activation a itself, so that the
 * weighted inputs need not be kept.
 */
interface RowActivation {

  /** Turns the first {@code n} weighted inputs of a row into activations. */
  void apply(float[] z, int n);

  /** Turns dL/da into dL/dz: multiplies by g', computed from the activations a. */
  void backward(float[] delta, float[] a, int n);

  static RowActivation of(Activation activation, Kernel kernel) {
    if (activation instanceof Relu) {
      return new Rectifier();
    }
    if (activation instanceof Identity) {
      return new Same();
    }
    if (activation instanceof Softmax) {
      return new Shares(kernel);
    }
    if (activation instanceof LeakyRelu leaky) {
      float slope = (float) leaky.slope();
      return new Curve(z -> z > 0 ? z : slope * z, a -> a > 0 ? 1 : slope);
    }
    if (activation instanceof Sigmoid) {
      return new Logistic(kernel);
    }
    if (activation instanceof Tanh) {
      return new Curve(z -> (float) Math.tanh(z), a -> 1 - a * a);
    }
    if (activation instanceof Softplus) {
      return new Curve(z -> Math.max(0, z) + (float) Math.log1p(Math.exp(-Math.abs(z))),
          a -> (float) -Math.expm1(-a)); // 1 - e^-a would lose all digits of a small a
    }
    if (activation instanceof Step step) {
      return new Curve(z -> (float) step.value(z), a -> 0);
    }
    throw new IllegalArgumentException("FastNetwork.of: no activation " + activation + " in float");
  }

  /** A function of one float. */
  @FunctionalInterface
  interface FloatFunction {
    float at(float x);
  }

  /** Any function of each entry, with its slope in terms of its value. */
  record Curve(FloatFunction value, FloatFunction slope) implements RowActivation {
    @Override
    public void apply(float[] z, int n) {
      for (int j = 0; j < n; j++) {
        z[j] = value.at(z[j]);
      }
    }

    @Override
    public void backward(float[] delta, float[] a, int n) {
      for (int j = 0; j < n; j++) {
        delta[j] *= slope.at(a[j]);
      }
    }
  }

  /** z where it is positive, else 0. */
  record Rectifier() implements RowActivation {
    @Override
    public void apply(float[] z, int n) {
      for (int j = 0; j < n; j++) {
        z[j] = Math.max(z[j], 0f);
      }
    }

    /** min(1, a · huge) is 1 where a is positive, else 0; a choice would not become a vector. */
    @Override
    public void backward(float[] delta, float[] a, int n) {
      for (int j = 0; j < n; j++) {
        delta[j] *= Math.min(1f, a[j] * Float.MAX_VALUE);
      }
    }
  }

  /** The sigmoid 1 / (1 + e^-z). */
  record Logistic(Kernel kernel) implements RowActivation {
    @Override
    public void apply(float[] z, int n) {
      kernel.sigmoid(z, n);
    }

    @Override
    public void backward(float[] delta, float[] a, int n) {
      for (int j = 0; j < n; j++) {
        delta[j] *= a[j] * (1 - a[j]);
      }
    }
  }

  record Same() implements RowActivation {
    @Override
    public void apply(float[] z, int n) {}

    @Override
    public void backward(float[] delta, float[] a, int n) {}
  }

  /** Softmax, the shares of a whole. */
  record Shares(Kernel kernel) implements RowActivation {
    @Override
    public void apply(float[] z, int n) {
      float share = 1 / kernel.exp(z, n, RowLoss.greatest(z, n));
      for (int j = 0; j < n; j++) {
        z[j] *= share;
      }
    }

    /** dL/dz_j = a_j (dL/da_j - Σ_k dL/da_k a_k). */
    @Override
    public void backward(float[] delta, float[] a, int n) {
      float mean = 0;
      for (int k = 0; k < n; k++) {
        mean += delta[k] * a[k];
      }
      for (int j = 0; j < n; j++) {
        delta[j] = a[j] * (delta[j] - mean);
      }
    }
  }
}
