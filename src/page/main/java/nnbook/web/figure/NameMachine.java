package nnbook.web.figure;

import java.util.Arrays;
import nnbook.data.Letters;
import nnbook.data.NameNetworks;
import nnbook.engine.activation.Softmax;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/** The trained network of chapter 20: a beginning in, the chances of the next letter out. */
final class NameMachine {
  private final Sequential network = NameNetworks.trained();
  private final CausalSelfAttention attention = attention(network);

  private static CausalSelfAttention attention(Sequential network) {
    for (Layer layer : network.layers()) {
      if (layer instanceof Residual residual
          && residual.inside().layers().get(1) instanceof CausalSelfAttention found) {
        return found;
      }
    }
    throw new IllegalStateException("The network has no attention: " + network);
  }

  /** How many letters it can read: before the first one stands a dot. */
  int mostLetters() {
    return attention.context() - 1;
  }

  int heads() {
    return attention.heads();
  }

  /** The chances of the 27 letters after these. */
  double[] chances(String letters, double temperature) {
    double[] ids = new double[letters.length() + 1]; // the first is the dot
    for (int t = 1; t < ids.length; t++) {
      ids[t] = Letters.index(letters.charAt(t - 1));
    }
    Matrix z = network.forward(Matrix.ofColumn(ids)).scale(1 / temperature);
    return new Softmax().apply(z.row(ids.length - 1));
  }

  /** What each head took from the dot and from each letter at the last question, head by head. */
  double[] looks() {
    return attention.attention().stream()
        .flatMapToDouble(head -> Arrays.stream(head.row(head.rows() - 1)))
        .toArray();
  }

  /** Draws letter after letter, until the end or as long as it can read what is there. */
  String name(String start, double temperature, SeededRandom random) {
    StringBuilder name = new StringBuilder(start);
    while (name.length() <= mostLetters()) {
      int next = drawn(chances(name.toString(), temperature), random.nextDouble());
      if (next == Letters.END) {
        break;
      }
      name.append(Letters.letter(next));
    }
    return name.toString();
  }

  /** Each letter has a stretch of the way from 0 to 1, as long as its chance: on whose is this? */
  private static int drawn(double[] chances, double place) {
    int letter = 0;
    double end = chances[0];
    while (place >= end && letter < chances.length - 1) {
      letter++;
      end += chances[letter];
    }
    return letter;
  }
}
