package nnbook.engine.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * The weights of a network as tensors, under the names of other frameworks: {@code 0.weight},
 * {@code 0.bias}, {@code 1.weight}, …; {@code in_proj_weight} and {@code out_proj.weight} for
 * attention.
 *
 * <p>What comes before the dot is the name of a layer. Unless names are given it is the layer's
 * number; {@link LayerNames#pytorch} are those that PyTorch expects. Only numbers are kept: which
 * layers there are, with what activations, strides and paddings, is for the network to know.
 */
public final class Weights {
  private static final Set<String> NAMES =
      Set.of(TensorSlot.BIAS, TensorSlot.QUERIES_KEYS_VALUES, TensorSlot.OUTPUT);

  private Weights() {}

  /** Weights and biases of each layer that has them, in that layout; names are optional. */
  // tag::weights-of[]
  public static List<Tensor> of(
      Sequential network, Layout layout, String... names) {
    List<Tensor> tensors = new ArrayList<>();
    List<Layer> layers = layers("Weights.of", network, layout, names);
    for (int l = 0; l < layers.size(); l++) {
      String name = (names.length == 0 ? "" + l : names[l]) + ".";
      for (TensorSlot slot : TensorSlot.of(layers.get(l), layout)) {
        tensors.add(slot.tensor(name)); // weight, bias
      }
    }
    return tensors;
  }
  // end::weights-of[]

  /**
   * Gives a network the weights of a file, which keeps them in that layout.
   *
   * <p>The tensors are called weight (or kernel, by the layout) and bias, after the name of their
   * layer and a dot or slash. Without names, those in the file must differ in numbers only, and
   * layers are taken in the order of these: {@code dense, dense_2, dense_10}; a file keeps them in
   * any order, so others, such as {@code input, hidden, output}, must be given in the order of the
   * network. Throws FormatException or ShapeException if something does not fit; the network is
   * then as before.
   */
  public static void load(
      Sequential network, List<Tensor> tensors, Layout layout, String... names) {
    List<Layer> layers = layers("Weights.load", network, layout, names);
    Map<String, Map<String, Tensor>> byLayer = byLayer(tensors, layout);
    if (byLayer.size() != layers.size()) {
      throw new FormatException("Weights.load: the file must have " + layers.size()
          + " layers, as the network, was " + byLayer.size());
    }
    List<String> order = LayerNames.inOrder(byLayer.keySet(), names);
    List<Parameter> parameters = new ArrayList<>();
    List<Matrix> values = new ArrayList<>();
    for (int l = 0; l < layers.size(); l++) {
      Map<String, Tensor> found = byLayer.get(order.get(l));
      List<TensorSlot> slots = TensorSlot.of(layers.get(l), layout);
      requireNoMore(layers.get(l), found, slots);
      for (TensorSlot slot : slots) {
        parameters.addAll(slot.parameters());
        values.addAll(slot.values(get(found, slot.name())));
      }
    }
    for (int k = 0; k < values.size(); k++) {
      parameters.get(k).set(values.get(k));
    }
  }

  private static void requireNoMore(
      Layer layer, Map<String, Tensor> found, List<TensorSlot> slots) {
    if (found.size() > slots.size()) {
      throw new FormatException("Weights.load: number of tensors of " + layer + " must be "
          + slots.size() + ", was " + found.size() + ": "
          + Header.shown(found.values().toString()));
    }
  }

  private static Map<String, Map<String, Tensor>> byLayer(List<Tensor> tensors, Layout layout) {
    Map<String, Map<String, Tensor>> layers = new TreeMap<>(NaturalOrder::compare);
    for (Tensor tensor : tensors) {
      String name = tensor.name();
      int end = name.endsWith("." + TensorSlot.OUTPUT)
          ? name.length() - TensorSlot.OUTPUT.length() - 1
          : Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'));
      String layer = name.substring(0, Math.max(0, end));
      String what = name.substring(end + 1);
      if (!what.equals(layout.weightsName()) && !NAMES.contains(what)) {
        throw new FormatException("Weights.load: with layout " + layout
            + " a name must end in " + layout.weightsName() + " or bias, was "
            + Header.shown(name));
      }
      layers.computeIfAbsent(layer, key -> new TreeMap<>()).put(what, tensor);
    }
    return layers;
  }

  private static Tensor get(Map<String, Tensor> layer, String what) {
    if (!layer.containsKey(what)) {
      throw new FormatException("Weights.load: a layer must have weights and biases, was without "
          + what + ": " + Header.shown(layer.values().toString()));
    }
    return layer.get(what);
  }

  private static List<Layer> layers(
      String place, Sequential network, Layout layout, String... names) {
    List<Layer> layers = layers(place, network, layout);
    Set<String> different = new TreeSet<>(List.of(names));
    if (names.length > 0) {
      Require.count(place, "number of different names", different.size(), layers.size());
    }
    return layers;
  }

  /** The layers that have weights, also those of networks and residuals inside. */
  private static List<Layer> layers(String place, Sequential network, Layout layout) {
    List<Layer> layers = new ArrayList<>();
    for (Layer layer : network.layers()) {
      if (layer instanceof Sequential inner) {
        layers.addAll(layers(place, inner, layout));
      } else if (layer instanceof Residual residual) {
        layers.addAll(layers(place, residual.inside(), layout));
      } else if (!layer.parameters().isEmpty()) {
        requireKnown(place, layer, layout);
        layers.add(layer);
      }
    }
    return layers;
  }

  private static void requireKnown(String place, Layer layer, Layout layout) {
    if (layer instanceof Conv2d && layout != Layout.OUT_BY_IN) {
      throw new IllegalArgumentException(place + ": layout must be OUT_BY_IN for " + layer
          + ", was " + layout + ". Keras keeps the channels of an image last, so that the weights"
          + " of the layers behind a convolution have another order there");
    }
    if (!TensorSlot.knows(layer)) {
      throw new IllegalArgumentException(
          place + ": a layer with parameters must be one of the engine, was " + layer);
    }
    if (!(layer instanceof Dense || layout == Layout.OUT_BY_IN)) {
      throw new IllegalArgumentException(
          place + ": layout must be OUT_BY_IN for " + layer + ", was " + layout);
    }
  }
}
