package nnbook.plot.diagram;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.plot.svg.Label;
import nnbook.plot.svg.Palette;
import nnbook.plot.svg.Svg;

/**
 * The slopes of a loss for one example, by the engine's own backward: dL/dW [out x in] and δ =
 * dL/dz [1 x out] of each layer. The gradients in the network's parameters stay as they are.
 */
record LossSlopes(List<Matrix> weights, List<Matrix> deltas) {
  /** The room that the legend needs in width. */
  static final double LEGEND = 250;

  /** Throws IllegalArgumentException unless all layers are dense. */
  static LossSlopes of(Sequential network, double[] input, Loss loss, double[] targets) {
    Layer[] layers = network.layers().stream().map(LossSlopes::copy).toArray(Layer[]::new);
    Sequential copy = Sequential.of(layers);
    loss.backward(copy, Matrix.ofRow(input), Matrix.ofRow(targets));
    List<Matrix> weights = new ArrayList<>();
    List<Matrix> deltas = new ArrayList<>();
    for (Layer layer : layers) {
      weights.add(layer.parameters().get(0).grad());
      deltas.add(layer.parameters().get(1).grad()); // dL/db = dL/dz for a single example
    }
    return new LossSlopes(weights, deltas);
  }

  /** Says in the colors of both what runs forward and what backward. */
  static void legend(Svg svg, NetworkWords words, double middle, double bottom) {
    svg.text(
        Label.of(words.forward()), middle, bottom - 17, "middle",
        "font-size", Strokes.SMALL, "font-weight", "600", "fill", Palette.series(0));
    svg.text(
        Label.of(words.backward()), middle, bottom, "middle",
        "font-size", Strokes.SMALL, "fill", Palette.series(1));
  }

  private static Dense copy(Layer layer) {
    if (layer instanceof Dense dense) {
      return Dense.of(dense.weights(), dense.biases(), dense.activation());
    }
    throw new IllegalArgumentException(
        "NetworkDiagram.gradients: needs a network of dense layers, was given " + layer);
  }
}
