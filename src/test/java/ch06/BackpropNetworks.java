package ch06;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.GradientCheck;

/** Networks of the tests of Backprop, and their gradients by other ways. */
final class BackpropNetworks {
  private BackpropNetworks() {}

  /** The gradients with their names, so that a failure says which of them is wrong. */
  static Map<String, Matrix> named(List<Matrix> gradients) {
    Map<String, Matrix> named = new LinkedHashMap<>();
    for (int k = 0; gradients != null && k < gradients.size(); k++) {
      named.put((k % 2 == 0 ? "dL/dW" : "dL/db") + (k / 2 + 1), gradients.get(k));
    }
    return named;
  }

  static Map<String, Matrix> scaled(Map<String, Matrix> gradients, double factor) {
    Map<String, Matrix> scaled = new LinkedHashMap<>();
    gradients.forEach((name, gradient) -> scaled.put(name, gradient.scale(factor)));
    return scaled;
  }

  static Map<String, Matrix> engine(List<Dense> layers, Matrix x, Matrix y) {
    Sequential network = Sequential.of(copies(layers).toArray(new Dense[0]));
    Matrix a = network.forward(x);
    network.backward(new HalfSquaredError().gradient(a, y));
    List<Matrix> gradients = new ArrayList<>();
    network.parameters().forEach(parameter -> gradients.add(parameter.grad()));
    return named(gradients);
  }

  /** The slopes of the last biases with the slope of the sigmoid in place of that of g. */
  static Matrix fixedSlope(List<Dense> layers, Matrix x, Matrix y) {
    Matrix a = Sequential.of(copies(layers).toArray(new Dense[0])).forward(x);
    return a.minus(y).scale(1.0 / x.rows()).hadamard(a.map(v -> v * (1 - v))).sumRows();
  }

  static Map<String, Matrix> measured(List<Dense> layers, Matrix x, Matrix y) {
    List<Matrix> slopes = new ArrayList<>();
    for (int l = 0; l < layers.size(); l++) {
      int nudged = l;
      Dense layer = layers.get(l);
      ToDoubleFunction<Matrix> ofWeights = w ->
          loss(layers, nudged, Dense.of(w, layer.biases(), layer.activation()), x, y);
      ToDoubleFunction<Matrix> ofBiases = b ->
          loss(layers, nudged, Dense.of(layer.weights(), b, layer.activation()), x, y);
      slopes.add(GradientCheck.measure(ofWeights, layer.weights()));
      slopes.add(GradientCheck.measure(ofBiases, layer.biases()));
    }
    return named(slopes);
  }

  /** The loss of the network with one layer replaced. */
  private static double loss(List<Dense> layers, int l, Dense layer, Matrix x, Matrix y) {
    Matrix a = x;
    for (int k = 0; k < layers.size(); k++) {
      a = (k == l ? layer : layers.get(k)).forward(a);
    }
    double sum = 0;
    for (int n = 0; n < y.rows(); n++) {
      for (int j = 0; j < y.columns(); j++) {
        double error = a.get(n, j) - y.get(n, j);
        sum += 0.5 * error * error;
      }
    }
    return sum / y.rows();
  }

  static List<Dense> mazur() {
    return List.of(
        Dense.of(new double[][] {{0.15, 0.20}, {0.25, 0.30}}, new double[] {0.35, 0.35},
            new Sigmoid()),
        Dense.of(new double[][] {{0.40, 0.45}, {0.50, 0.55}}, new double[] {0.60, 0.60},
            new Sigmoid()));
  }

  /** A 3-4-2 network whose gradients are known to all digits from another program. */
  static List<Dense> golden() {
    return List.of(golden(4, 3, 1, 1, new Tanh()), golden(2, 4, 2, 3, new Identity()));
  }

  private static Dense golden(int out, int in, int k, int kb, ElementwiseActivation g) {
    Matrix w = Matrix.generate(out, in, (j, i) -> ((3 * j + 5 * i + k) % 7 - 3) / 5.0);
    Matrix b = Matrix.generate(1, out, (i, j) -> ((2 * j + kb) % 5 - 2) / 10.0);
    return Dense.of(w, b, g);
  }

  static List<Dense> network(
      SeededRandom random, List<ElementwiseActivation> activations, double size) {
    List<Dense> layers = new ArrayList<>();
    int in = 1 + random.nextInt(4);
    for (int l = 1 + random.nextInt(3); l > 0; l--) {
      int out = 1 + random.nextInt(4);
      ElementwiseActivation g = activations.get(random.nextInt(activations.size()));
      Matrix w = numbers(random, out, in).scale(size);
      layers.add(Dense.of(w, numbers(random, 1, out), g));
      in = out;
    }
    return List.copyOf(layers);
  }

  private static List<Dense> copies(List<Dense> layers) {
    return layers.stream()
        .map(layer -> Dense.of(layer.weights(), layer.biases(), layer.activation()))
        .toList();
  }

  static List<Matrix> values(List<Dense> layers) {
    List<Matrix> values = new ArrayList<>();
    layers.forEach(layer -> values.addAll(List.of(layer.weights(), layer.biases())));
    return values;
  }

  static Matrix numbers(SeededRandom random, int rows, int columns) {
    return Matrix.generate(rows, columns, (i, j) -> random.nextDouble(-1.5, 1.5));
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  static Matrix extreme(SeededRandom random, int rows, int columns) {
    double[] special = {0, 1000, -1000};
    return Matrix.generate(rows, columns, (i, j) -> {
      int kind = random.nextInt(10);
      return kind < special.length ? special[kind] : random.nextDouble(-3, 3);
    });
  }
}
