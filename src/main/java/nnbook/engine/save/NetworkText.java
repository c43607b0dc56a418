package nnbook.engine.save;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Numbers;

/**
 * A network of dense layers as a text that one can read, with a line for each neuron:
 *
 * <pre>
 * nnbook network 1
 * dense 2 -> 1 Sigmoid
 * weights 0.15 0.2 bias 0.35
 * end
 * </pre>
 *
 * <p>Numbers have as many digits as it takes to read back the same double.
 */
public final class NetworkText {
  static final String TITLE = "nnbook network 1";

  private NetworkText() {}

  /** The network as text. Throws IllegalArgumentException if a layer is not dense. */
  // tag::network-text-encode[]
  public static String encode(Sequential network) {
    StringBuilder text = new StringBuilder(TITLE + "\n");
    for (Layer layer : network.layers()) {
      if (layer instanceof Dense dense) {
        append(text, dense);
      } else {
        throw new IllegalArgumentException(
            "NetworkText.encode: a layer must be Dense, was " + layer);
      }
    }
    return text.append("end\n").toString();
  }
  // end::network-text-encode[]

  /** The network of a text. Throws FormatException where it is not as {@link #encode} writes. */
  public static Sequential decode(String text) {
    return new NetworkTextReader(text).network();
  }

  // tag::network-text-dense[]
  private static void append(StringBuilder text, Dense dense) {
    int inputs = dense.weights().columns();
    int outputs = dense.weights().rows();
    text.append("dense ").append(inputs).append(" -> ").append(outputs);
    text.append(' ').append(name(dense.activation())).append('\n');
    for (int j = 0; j < outputs; j++) {
      text.append("weights");
      for (double w : dense.weights().row(j)) {
        text.append(' ').append(Numbers.shortest(w));
      }
      double b = dense.biases().get(0, j);
      text.append(" bias ").append(Numbers.shortest(b)).append('\n');
    }
  }
  // end::network-text-dense[]

  private static String name(Activation g) {
    return g instanceof LeakyRelu leaky
        ? "LeakyRelu " + Numbers.shortest(leaky.slope())
        : g.toString();
  }
}
