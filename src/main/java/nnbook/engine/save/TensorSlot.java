package nnbook.engine.save;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Positions;
import nnbook.engine.matrix.Matrix;

/**
 * A tensor that a file keeps of a layer: its name, its shape, and the parameters that it holds, one
 * below the other. Names are those of PyTorch's modules, or, by the layout, of Keras'.
 *
 * <p>Attention has the names of {@code nn.MultiheadAttention}: {@code in_proj_weight} [3 · width x
 * width] is W_q over W_k over W_v, and {@code out_proj.weight} is W_o.
 */
final class TensorSlot {
  static final String BIAS = "bias";
  static final String QUERIES_KEYS_VALUES = "in_proj_weight";
  static final String OUTPUT = "out_proj.weight";

  private final String name;
  private final int[] shape;
  private final Layout layout;
  private final List<Parameter> parameters;

  private TensorSlot(String name, Layout layout, List<Parameter> parameters, int... shape) {
    this.name = name;
    this.shape = shape;
    this.layout = layout;
    this.parameters = parameters;
  }

  /** Whether a file has a form for this layer's parameters. */
  static boolean knows(Layer layer) {
    return layer instanceof Dense || layer instanceof Conv2d || layer instanceof Embedding
        || layer instanceof Positions || layer instanceof LayerNorm
        || layer instanceof CausalSelfAttention;
  }

  /** What a file keeps of this layer. */
  static List<TensorSlot> of(Layer layer, Layout layout) {
    List<Parameter> parameters = layer.parameters();
    Matrix w = layout.turn(parameters.get(0).value());
    if (layer instanceof CausalSelfAttention) {
      return List.of(
          new TensorSlot(
              QUERIES_KEYS_VALUES, layout, parameters.subList(0, 3), 3 * w.rows(), w.columns()),
          new TensorSlot(OUTPUT, layout, parameters.subList(3, 4), w.rows(), w.columns()));
    }
    List<TensorSlot> slots = new ArrayList<>();
    slots.add(new TensorSlot(
        layout.weightsName(), layout, parameters.subList(0, 1), shape(layer, w)));
    if (parameters.size() > 1) {
      Parameter biases = parameters.get(1);
      slots.add(new TensorSlot(
          BIAS, Layout.OUT_BY_IN, List.of(biases), biases.value().columns()));
    }
    return slots;
  }

  /** That of the matrix, or [filters x channels x kernel x kernel], or the length of a row. */
  private static int[] shape(Layer layer, Matrix w) {
    if (layer instanceof Conv2d conv) {
      int kernel = conv.window().kernel();
      return new int[] {w.rows(), conv.image().channels(), kernel, kernel};
    }
    return layer instanceof LayerNorm ? new int[] {w.columns()}
        : new int[] {w.rows(), w.columns()};
  }

  String name() {
    return name;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  /** The numbers as a tensor whose name begins like this. */
  Tensor tensor(String prefix) {
    List<double[]> rows = new ArrayList<>();
    for (Parameter parameter : parameters) {
      rows.addAll(List.of(layout.turn(parameter.value()).toArray()));
    }
    Matrix all = Matrix.of(rows.toArray(new double[0][]));
    return Tensor.ofMatrix(prefix + name, all).reshape(shape);
  }

  /** The value that each parameter has in a tensor. Throws ShapeException if it does not fit. */
  List<Matrix> values(Tensor tensor) {
    Matrix all = shape.length == 1 ? tensor.toRow(shape[0]) : tensor.toMatrix(shape);
    int height = all.rows() / parameters.size();
    List<Matrix> values = new ArrayList<>();
    for (int k = 0; k < parameters.size(); k++) {
      int first = k * height;
      values.add(layout.turn(Matrix.generate(
          height, all.columns(), (i, j) -> all.get(first + i, j))));
    }
    return values;
  }
}
