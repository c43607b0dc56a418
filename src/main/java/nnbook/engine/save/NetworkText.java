package nnbook.engine.save;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Flatten;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;

/**
 * A network as a text that one can read, with a line for each layer, and for each neuron or filter:
 *
 * <pre>
 * nnbook network 1
 * dense 2 -> 1 Sigmoid
 * weights 0.15 0.2 bias 0.35
 * end
 * </pre>
 *
 * <p>Other layers: {@code convolution 1 x 8 x 8 kernel 3 -> 4 Relu}, where
 * {@code stride 2 padding 1} may follow the kernel, {@code pool 4 x 6 x 6 size 2},
 * {@code flatten 4 x 3 x 3}, {@code dropout 0.2}. Numbers have as many digits as it takes to read
 * back the same double.
 */
public final class NetworkText {
  static final String TITLE = "nnbook network 1";

  private NetworkText() {}

  /** The network as text. Throws IllegalArgumentException for a layer that has no form here. */
  // tag::network-text-encode[]
  public static String encode(Sequential network) {
    StringBuilder text = new StringBuilder(TITLE + "\n");
    for (Layer layer : network.layers()) {
      text.append(line(layer)).append('\n');
      if (!layer.parameters().isEmpty()) {
        Matrix weights = layer.parameters().get(0).value();
        Matrix biases = layer.parameters().get(1).value();
        appendNeurons(text, weights, biases);
      }
    }
    return text.append("end\n").toString();
  }
  // end::network-text-encode[]

  /**
   * The network of a text; a dropout begins with seed 0. Throws FormatException where the text is
   * not as {@link #encode} writes.
   */
  public static Sequential decode(String text) {
    return new NetworkTextReader(text).network();
  }

  private static String line(Layer layer) {
    if (layer instanceof Dense dense) {
      Matrix w = dense.weights();
      return "dense " + w.columns() + " -> " + w.rows() + " " + name(dense.activation());
    } else if (layer instanceof Conv2d conv) {
      return "convolution " + conv.image() + " " + conv.window() + " -> "
          + conv.weights().rows() + " " + name(conv.activation());
    } else if (layer instanceof MaxPool pool) {
      return "pool " + pool.image() + " size " + pool.size();
    } else if (layer instanceof Flatten flatten) {
      return "flatten " + flatten.image();
    } else if (layer instanceof Dropout dropout) {
      return "dropout " + Numbers.shortest(dropout.rate());
    }
    throw new IllegalArgumentException("NetworkText.encode: a layer must be Dense, Conv2d, MaxPool,"
        + " Flatten or Dropout, was " + layer);
  }

  // tag::network-text-neurons[]
  private static void appendNeurons(
      StringBuilder text, Matrix weights, Matrix biases) {
    for (int j = 0; j < weights.rows(); j++) {
      text.append("weights");
      for (double w : weights.row(j)) {
        text.append(' ').append(Numbers.shortest(w));
      }
      double b = biases.get(0, j);
      text.append(" bias ").append(Numbers.shortest(b)).append('\n');
    }
  }
  // end::network-text-neurons[]

  private static String name(Activation g) {
    return g instanceof LeakyRelu leaky
        ? "LeakyRelu " + Numbers.shortest(leaky.slope())
        : g.toString();
  }
}
