package nnbook.engine.save;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Step;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.Flatten;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.layer.Volume;
import nnbook.engine.layer.Window;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/**
 * Reads a network. Sizes are believed only as far as the text is long enough for them, so that a
 * false one takes no memory.
 */
final class NetworkTextReader {
  private static final int SHORTEST_LINE = "weights bias 0".length();

  /** So that a false text can't fill the stack. */
  private static final int DEEPEST = 100;

  private final TextTokens words;

  NetworkTextReader(String text) {
    words = new TextTokens(text);
  }

  Sequential network() {
    try {
      return Sequential.of(layers().toArray(new Layer[0]));
    } catch (FormatException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new FormatException(words.place() + e.getMessage());
    }
  }

  private List<Layer> layers() {
    for (String word : NetworkText.TITLE.split(" ")) {
      words.expect(word);
    }
    List<Layer> layers = layersToEnd(0);
    String rest = words.word();
    if (!rest.isEmpty()) {
      throw words.wrong("nothing after end", rest);
    }
    return layers;
  }

  private List<Layer> layersToEnd(int depth) {
    if (depth > DEEPEST) {
      throw words.wrong("no residual inside " + DEEPEST + " others", "residual");
    }
    List<Layer> layers = new ArrayList<>();
    for (String word = words.word(); !word.equals("end"); word = words.word()) {
      layers.add(layer(word, depth));
    }
    if (layers.isEmpty()) {
      throw words.wrong("a layer", "");
    }
    return layers;
  }

  private Layer layer(String kind, int depth) {
    return switch (kind) {
      case "dense" -> dense();
      case "convolution" -> convolution();
      case "pool" -> new MaxPool(volume(), words.size("size"));
      case "flatten" -> new Flatten(volume());
      case "dropout" -> new Dropout(words.number(), new SeededRandom(0));
      case "embedding" -> Embedding.of(rows(words.size(), words.size("x")));
      case "positions" -> Positions.of(rows(words.size(), words.size("x")));
      case "norm" -> norm();
      case "attention" -> attention();
      case "residual" -> Residual.of(layersToEnd(depth + 1).toArray(new Layer[0]));
      default -> throw words.wrong("a layer or end", kind);
    };
  }

  private Dense dense() {
    int inputs = words.size();
    int outputs = words.size("->");
    Activation g = activation();
    Matrix[] neurons = neurons(outputs, inputs);
    return Dense.of(neurons[0], neurons[1], g);
  }

  private Conv2d convolution() {
    Volume image = volume();
    int kernel = words.size("kernel");
    boolean plain = !words.take("stride");
    int stride = plain ? 1 : words.size();
    int padding = plain ? 0 : words.size("padding");
    Volume padded = image.padded(padding);
    int most = Math.min(padded.height(), padded.width());
    if (kernel < 1 || kernel > most) {
      throw words.wrong("a kernel from 1 to " + most, "" + kernel);
    }
    Window window = new Window(kernel, stride, padding);
    int filters = words.size("->");
    Activation g = activation();
    Matrix[] neurons = neurons(filters, image.channels() * kernel * kernel);
    return Conv2d.of(image, window, neurons[0], neurons[1], g);
  }

  private LayerNorm norm() {
    int width = words.size();
    return LayerNorm.of(rows(1, width), rows(1, width));
  }

  private CausalSelfAttention attention() {
    int context = words.size();
    int width = words.size("x");
    int heads = words.size("heads");
    return CausalSelfAttention.of(context, heads, rows(width, width), rows(width, width),
        rows(width, width), rows(width, width));
  }

  private Matrix rows(int count, int columns) {
    requireText(count, "row".length(), columns);
    double[][] rows = new double[count][columns];
    for (double[] row : rows) {
      words.expect("row");
      for (int j = 0; j < columns; j++) {
        row[j] = words.number();
      }
    }
    return Matrix.generate(count, columns, (i, j) -> rows[i][j]);
  }

  private void requireText(int count, int shortest, int columns) {
    if (count * (shortest + 2L * columns) > words.left()) {
      throw words.wrong(count + " lines of " + columns + " weights", "less text than that");
    }
  }

  private Volume volume() {
    int channels = words.size();
    int height = words.size("x");
    return new Volume(channels, height, words.size("x"));
  }

  /** Weights [count x inputs] and biases [1 x count]. */
  private Matrix[] neurons(int count, int inputs) {
    requireText(count, SHORTEST_LINE, inputs);
    double[][] weights = new double[count][inputs];
    double[] biases = new double[count];
    for (int j = 0; j < count; j++) {
      words.expect("weights");
      for (int i = 0; i < inputs; i++) {
        weights[j][i] = words.number();
      }
      words.expect("bias");
      biases[j] = words.number();
    }
    Matrix w = Matrix.generate(count, inputs, (j, i) -> weights[j][i]);
    return new Matrix[] {w, Matrix.ofRow(biases)};
  }

  private Activation activation() {
    String name = words.word();
    return switch (name) {
      case "Identity" -> new Identity();
      case "LeakyRelu" -> new LeakyRelu(words.number());
      case "Relu" -> new Relu();
      case "Sigmoid" -> new Sigmoid();
      case "Softmax" -> new Softmax();
      case "Softplus" -> new Softplus();
      case "Step" -> new Step();
      case "Tanh" -> new Tanh();
      default -> throw words.wrong("the name of an activation", name);
    };
  }
}
