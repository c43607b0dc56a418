package nnbook.engine.save;

import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.Flatten;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
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
 * {@code flatten 4 x 3 x 3}, {@code dropout 0.2}. A line {@code row 0.15 0.2} for each row of each
 * matrix follows {@code embedding 27 x 32}, {@code positions 12 x 32}, {@code norm 32} (gain, bias)
 * and {@code attention 12 x 32 heads 4} (queries, keys, values, output). After {@code residual}
 * come the layers inside and an {@code end} of their own. Numbers have as many digits as it takes
 * to read back the same double.
 */
public final class NetworkText {
  static final String TITLE = "nnbook network 1";

  private NetworkText() {}

  /** The network as text. Throws IllegalArgumentException for a layer that has no form here. */
  // tag::network-text-encode[]
  public static String encode(Sequential network) {
    return layers(new StringBuilder(TITLE + "\n"), network).toString();
  }

  private static StringBuilder layers(
      StringBuilder text, Sequential network) {
    for (Layer layer : network.layers()) {
      text.append(line(layer)).append('\n');
      appendNumbers(text, layer);
    }
    return text.append("end\n");
  }
  // end::network-text-encode[]

  // tag::network-text-numbers[]
  private static void appendNumbers(StringBuilder text, Layer layer) {
    if (layer instanceof Dense || layer instanceof Conv2d) {
      appendNeurons(text, layer.parameters());
    } else if (layer instanceof Residual residual) {
      layers(text, residual.inside());
    } else {
      appendRows(text, layer.parameters());
    }
  }
  // end::network-text-numbers[]

  private static void appendRows(StringBuilder text, List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      for (int i = 0; i < parameter.value().rows(); i++) {
        text.append("row");
        for (double w : parameter.value().row(i)) {
          text.append(' ').append(Numbers.shortest(w));
        }
        text.append('\n');
      }
    }
  }

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
    return sequenceLine(layer);
  }

  private static String sequenceLine(Layer layer) {
    if (layer instanceof Embedding embedding) {
      return "embedding " + size(embedding.table());
    } else if (layer instanceof Positions positions) {
      return "positions " + size(positions.table());
    } else if (layer instanceof LayerNorm norm) {
      return "norm " + norm.gain().columns();
    } else if (layer instanceof CausalSelfAttention attention) {
      return "attention " + attention.context() + " x "
          + attention.parameters().get(0).value().rows() + " heads " + attention.heads();
    } else if (layer instanceof Residual) {
      return "residual";
    }
    throw new IllegalArgumentException("NetworkText.encode: a layer must be Dense, Conv2d, MaxPool,"
        + " Flatten, Dropout, Embedding, Positions, LayerNorm, CausalSelfAttention or Residual,"
        + " was " + layer);
  }

  private static String size(Matrix table) {
    return table.rows() + " x " + table.columns();
  }

  // tag::network-text-neurons[]
  private static void appendNeurons(
      StringBuilder text, List<Parameter> parameters) {
    Matrix weights = parameters.get(0).value();
    Matrix biases = parameters.get(1).value();
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
