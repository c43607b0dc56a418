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
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

/**
 * Reads a network word by word. Sizes are believed only as far as the text is long enough for them,
 * so that a false one takes no memory.
 */
final class NetworkTextReader {
  private static final int SHORTEST_LINE = "weights bias 0".length();

  private final String text;
  private int at;
  private int line = 1;

  NetworkTextReader(String text) {
    this.text = text;
  }

  Sequential network() {
    for (String word : NetworkText.TITLE.split(" ")) {
      expect(word);
    }
    List<Layer> layers = new ArrayList<>();
    String word = word();
    while (word.equals("dense")) {
      layers.add(dense());
      word = word();
    }
    if (!word.equals("end")) {
      throw wrong("dense or end", word);
    }
    String rest = word();
    if (!rest.isEmpty() || layers.isEmpty()) {
      throw wrong(layers.isEmpty() ? "a layer" : "nothing after end", rest);
    }
    return Sequential.of(layers.toArray(new Layer[0]));
  }

  private Dense dense() {
    int inputs = size();
    expect("->");
    int outputs = size();
    Activation g = activation();
    if (outputs * (SHORTEST_LINE + 2L * inputs) > text.length() - at) {
      throw wrong(outputs + " lines of " + inputs + " weights", "less text than that");
    }
    double[][] weights = new double[outputs][inputs];
    double[] biases = new double[outputs];
    for (int j = 0; j < outputs; j++) {
      expect("weights");
      for (int i = 0; i < inputs; i++) {
        weights[j][i] = number();
      }
      expect("bias");
      biases[j] = number();
    }
    Matrix w = Matrix.generate(outputs, inputs, (j, i) -> weights[j][i]);
    return Dense.of(w, Matrix.ofRow(biases), g);
  }

  private Activation activation() {
    String name = word();
    return switch (name) {
      case "Identity" -> new Identity();
      case "LeakyRelu" -> new LeakyRelu(number());
      case "Relu" -> new Relu();
      case "Sigmoid" -> new Sigmoid();
      case "Softmax" -> new Softmax();
      case "Softplus" -> new Softplus();
      case "Step" -> new Step();
      case "Tanh" -> new Tanh();
      default -> throw wrong("the name of an activation", name);
    };
  }

  private int size() {
    String word = word();
    boolean digits = !word.isEmpty() && word.length() < 10;
    for (int k = 0; k < word.length(); k++) {
      digits &= word.charAt(k) >= '0' && word.charAt(k) <= '9';
    }
    if (!digits) {
      throw wrong("a number of inputs or neurons", word);
    }
    return Integer.parseInt(word);
  }

  private double number() {
    String word = word();
    boolean plain = !word.isEmpty() && word.length() < 40;
    for (int k = 0; k < word.length() && plain; k++) {
      plain = "+-.0123456789eE".indexOf(word.charAt(k)) >= 0;
    }
    try {
      boolean special = word.equals("NaN") || word.endsWith("Infinity");
      return Double.parseDouble(plain || special ? word : "?");
    } catch (NumberFormatException e) {
      throw wrong("a number", word);
    }
  }

  private void expect(String expected) {
    String word = word();
    if (!word.equals(expected)) {
      throw wrong(expected, word);
    }
  }

  /** The next word; empty at the end. */
  private String word() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      line += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    int start = at;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private FormatException wrong(String expected, String actual) {
    String shown = actual.length() > 30 ? actual.substring(0, 30) + "…" : actual;
    return new FormatException("NetworkText.decode, line " + line + ": " + expected
        + " must follow, was " + (shown.isEmpty() ? "the end" : shown));
  }
}
