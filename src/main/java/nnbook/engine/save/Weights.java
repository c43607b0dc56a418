package nnbook.engine.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

/**
 * The weights of a network of dense layers as tensors, under the names of other frameworks: {@code
 * 0.weight}, {@code 0.bias}, {@code 1.weight}, …
 */
public final class Weights {
  private static final String BIAS = "bias";

  private Weights() {}

  /** Weights and biases of each dense layer, in that layout. */
  // tag::weights-of[]
  public static List<Tensor> of(Sequential network, Layout layout) {
    List<Tensor> tensors = new ArrayList<>();
    List<Dense> layers = denseLayers("Weights.of", network);
    for (int l = 0; l < layers.size(); l++) {
      Dense layer = layers.get(l);
      String name = l + "." + layout.weightsName();
      tensors.add(Tensor.ofMatrix(name, layout.turn(layer.weights())));
      tensors.add(Tensor.ofRow(l + "." + BIAS, layer.biases()));
    }
    return tensors;
  }
  // end::weights-of[]

  /**
   * Gives a network the weights of a file, which keeps them in that layout.
   *
   * <p>The tensors are called weight (or kernel, by the layout) and bias, after the name of their
   * layer and a dot or slash. Layers are taken in the order of their names, numbers in them by
   * value: {@code dense, dense_2, dense_10}. Throws FormatException or ShapeException if one does
   * not fit; the network is then as before.
   */
  public static void load(Sequential network, List<Tensor> tensors, Layout layout) {
    List<Dense> layers = denseLayers("Weights.load", network);
    List<Map<String, Tensor>> found = new ArrayList<>(byLayer(tensors, layout).values());
    if (found.size() != layers.size()) {
      throw new FormatException("Weights.load: the file must have " + layers.size()
          + " layers, as the network, was " + found.size());
    }
    List<Matrix> values = new ArrayList<>();
    for (int l = 0; l < layers.size(); l++) {
      Matrix w = layout.turn(layers.get(l).weights());
      Tensor weights = get(found.get(l), layout.weightsName());
      values.add(layout.turn(weights.toMatrix(w.rows(), w.columns())));
      values.add(get(found.get(l), BIAS).toRow(layers.get(l).biases().columns()));
    }
    for (int l = 0; l < layers.size(); l++) {
      layers.get(l).parameters().get(0).set(values.get(2 * l));
      layers.get(l).parameters().get(1).set(values.get(2 * l + 1));
    }
  }

  private static Map<String, Map<String, Tensor>> byLayer(List<Tensor> tensors, Layout layout) {
    Map<String, Map<String, Tensor>> layers = new TreeMap<>(NaturalOrder::compare);
    for (Tensor tensor : tensors) {
      String name = tensor.name();
      int end = Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'));
      String layer = name.substring(0, Math.max(0, end));
      String what = name.substring(end + 1);
      if (!what.equals(BIAS) && !what.equals(layout.weightsName())) {
        throw new FormatException("Weights.load: with layout " + layout
            + " a name must end in " + layout.weightsName() + " or " + BIAS + ", was " + name);
      }
      layers.computeIfAbsent(layer, key -> new TreeMap<>()).put(what, tensor);
    }
    return layers;
  }

  private static Tensor get(Map<String, Tensor> layer, String what) {
    if (!layer.containsKey(what)) {
      throw new FormatException("Weights.load: a layer must have weights and biases, was without "
          + what + ": " + layer.values());
    }
    return layer.get(what);
  }

  /** All dense layers, also those of networks inside; refuses others that have parameters. */
  private static List<Dense> denseLayers(String place, Sequential network) {
    List<Dense> dense = new ArrayList<>();
    for (Layer layer : network.layers()) {
      if (layer instanceof Dense d) {
        dense.add(d);
      } else if (layer instanceof Sequential inner) {
        dense.addAll(denseLayers(place, inner));
      } else if (!layer.parameters().isEmpty()) {
        throw new IllegalArgumentException(
            place + ": a layer with parameters must be Dense, was " + layer);
      }
    }
    return dense;
  }
}
