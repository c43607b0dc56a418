package nnbook.bench;

import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.math.PortableMath;

/**
 * Two layers, ReLU and then sigmoid or softmax, as one would write them without an engine: arrays,
 * three loops for a product, nothing in between. What the engine is compared with.
 */
final class ByHand {
  private final Weights hidden;
  private final Weights output;
  private final boolean adam;
  private final double rate;
  private int steps;

  /** One row for each neuron, its bias last; m and v are the memory of Adam. */
  private record Weights(double[][] w, double[][] m, double[][] v) {
    static Weights of(Layer layer) {
      Dense dense = (Dense) layer;
      int inputs = dense.weights().columns();
      double[][] w = new double[dense.weights().rows()][inputs + 1];
      for (int j = 0; j < w.length; j++) {
        System.arraycopy(dense.weights().row(j), 0, w[j], 0, inputs);
        w[j][inputs] = dense.biases().get(0, j);
      }
      return new Weights(w, new double[w.length][inputs + 1], new double[w.length][inputs + 1]);
    }

    double[][] weightedInputs(double[][] x) {
      double[][] z = new double[x.length][w.length];
      for (int n = 0; n < x.length; n++) {
        for (int j = 0; j < w.length; j++) {
          double sum = w[j][x[n].length];
          for (int i = 0; i < x[n].length; i++) {
            sum += w[j][i] * x[n][i];
          }
          z[n][j] = sum;
        }
      }
      return z;
    }

    double[][] gradient(double[][] x, double[][] delta) {
      double[][] g = new double[w.length][w[0].length];
      for (int n = 0; n < x.length; n++) {
        for (int j = 0; j < w.length; j++) {
          for (int i = 0; i < x[n].length; i++) {
            g[j][i] += delta[n][j] * x[n][i];
          }
          g[j][x[n].length] += delta[n][j];
        }
      }
      return g;
    }
  }

  ByHand(Sequential start, boolean adam, double rate) {
    hidden = Weights.of(start.layers().get(0));
    output = Weights.of(start.layers().get(1));
    this.adam = adam;
    this.rate = rate;
  }

  /** Forward, backward and a step; returns the mean cross-entropy of the batch. */
  double step(double[][] x, double[][] y) {
    double[][] a = hidden.weightedInputs(x);
    for (double[] row : a) {
      for (int j = 0; j < row.length; j++) {
        row[j] = Math.max(0, row[j]);
      }
    }
    double[][] delta = output.weightedInputs(a);
    double loss = 0;
    for (int n = 0; n < x.length; n++) {
      loss += delta[n].length == 1 ? sigmoid(delta[n], y[n]) : softmax(delta[n], y[n]);
      for (int j = 0; j < delta[n].length; j++) {
        delta[n][j] /= x.length;
      }
    }
    double[][] deltaHidden = new double[x.length][hidden.w.length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < hidden.w.length; i++) {
        for (int j = 0; j < output.w.length && a[n][i] > 0; j++) {
          deltaHidden[n][i] += delta[n][j] * output.w[j][i];
        }
      }
    }
    steps++;
    learn(hidden, hidden.gradient(x, deltaHidden));
    learn(output, output.gradient(a, delta));
    return loss / x.length;
  }

  private void learn(Weights layer, double[][] g) {
    double root = Math.sqrt(1 - PortableMath.pow(0.999, steps));
    double eta = rate * root / (1 - PortableMath.pow(0.9, steps));
    for (int j = 0; j < g.length; j++) {
      double[] w = layer.w[j];
      double[] m = layer.m[j];
      double[] v = layer.v[j];
      for (int i = 0; i < w.length; i++) {
        if (adam) {
          m[i] = 0.9 * m[i] + (1 - 0.9) * g[j][i];
          v[i] = 0.999 * v[i] + (1 - 0.999) * g[j][i] * g[j][i];
          w[i] -= eta * m[i] / (Math.sqrt(v[i]) + 1e-7);
        } else {
          w[i] -= rate * g[j][i];
        }
      }
    }
  }

  /** Puts p - y in the place of z; returns the loss. */
  private static double sigmoid(double[] z, double[] y) {
    double rest = PortableMath.log1p(PortableMath.exp(-Math.abs(z[0])));
    double loss = Math.max(z[0], 0) - z[0] * y[0] + rest;
    z[0] = 1 / (1 + PortableMath.exp(-z[0])) - y[0];
    return loss;
  }

  /** Puts p - y in the place of z; returns the loss. */
  private static double softmax(double[] z, double[] y) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : z) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (double score : z) {
      sum += PortableMath.exp(score - max);
    }
    double loss = 0;
    for (int j = 0; j < z.length; j++) {
      loss += y[j] * (max + PortableMath.log(sum) - z[j]);
      z[j] = PortableMath.exp(z[j] - max) / sum - y[j];
    }
    return loss;
  }
}
