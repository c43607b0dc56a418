package nnbook.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Softmax;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Require;

/**
 * A network of dense layers in float: takes the weights of a {@link Sequential}, is trained by a
 * {@link FastTrainer}, and gives the weights back.
 */
public final class FastNetwork {
  /** So many rows go through all layers together, so that they stay in the cache. */
  private static final int ROWS = 16;

  /** A single row is not copied. */
  private static final float[] NO_ROOM = {};

  private final Kernel kernel;
  private final List<Dense> dense;
  private final List<FastLayer> layers;

  private FastNetwork(Kernel kernel, List<Dense> dense) {
    this.kernel = kernel;
    this.dense = dense;
    this.layers = dense.stream().map(layer -> new FastLayer(layer, kernel)).toList();
  }

  /**
   * Takes the weights of {@code network}, with the fastest kernel there is.
   *
   * @throws IllegalArgumentException for a layer that is not dense
   */
  public static FastNetwork of(Sequential network) {
    return of(network, Kernels.best());
  }

  /** Takes the weights of {@code network}, with this kernel. */
  public static FastNetwork of(Sequential network, Kernel kernel) {
    Require.given("FastNetwork.of", "network", network);
    Require.given("FastNetwork.of", "kernel", kernel);
    List<Dense> dense = new ArrayList<>();
    collect(network, dense);
    for (int l = 0; l < dense.size() - 1; l++) {
      if (dense.get(l).activation() instanceof Softmax) {
        throw refusal("layer " + (l + 1), dense.get(l),
            "Softmax may only stand in the last layer");
      }
    }
    return new FastNetwork(kernel, List.copyOf(dense));
  }

  private static void collect(Sequential network, List<Dense> dense) {
    for (Layer layer : network.layers()) {
      if (layer instanceof Dense found) {
        dense.add(found);
      } else if (layer instanceof Sequential inner) {
        collect(inner, dense);
      } else {
        throw refusal("layer " + (dense.size() + 1), layer,
            "only Dense layers are fast; the textbook Trainer trains the others");
      }
    }
  }

  private static IllegalArgumentException refusal(String place, Layer layer, String reason) {
    return new IllegalArgumentException(
        "FastNetwork.of: " + place + " must be a Dense layer that fits, was " + layer + ": "
            + reason);
  }

  /** Gives the weights to the network that they came from, or to one of the same layers. */
  public void copyTo(Sequential network) {
    List<Dense> targets = new ArrayList<>();
    collect(network, targets);
    Require.length("FastNetwork.copyTo", "network", targets.size(), layers.size());
    for (int l = 0; l < layers.size(); l++) {
      layers.get(l).requireFits("layer " + (l + 1), targets.get(l));
    }
    for (int l = 0; l < layers.size(); l++) {
      layers.get(l).copyTo(targets.get(l));
    }
  }

  /** The outputs for one example. */
  public float[] predict(float... x) {
    Require.length("FastNetwork.predict", "x", x.length, inputs());
    float[][] a = {x};
    for (FastLayer layer : layers) {
      a = layer.forward(layer.activation, a, new float[1][layer.width], 0, 1, NO_ROOM);
    }
    return Arrays.copyOf(a[0], outputs());
  }

  /** The outputs for a batch [batch x in], [batch x out]. */
  public float[][] predict(float[][] x) {
    return predict(x, 1);
  }

  /** The outputs for a batch, computed by so many threads. */
  public float[][] predict(float[][] x, int threads) {
    requireRows("FastNetwork.predict", "X", x, inputs());
    Require.atLeast("FastNetwork.predict", "threads", threads, 1);
    float[][] outputs = new float[x.length][];
    AtomicInteger next = new AtomicInteger();
    if (threads == 1) {
      predict(x, outputs, next);
    } else {
      IntStream.range(0, threads).parallel().forEach(thread -> predict(x, outputs, next));
    }
    return outputs;
  }

  /**
   * Takes the next rows until none are left. Which thread takes them makes no difference to them.
   */
  private void predict(float[][] x, float[][] outputs, AtomicInteger next) {
    List<float[][]> activations = layers.stream()
        .map(layer -> new float[ROWS][layer.width]).toList();
    float[] room =
        kernel.room(layers.stream().mapToInt(layer -> layer.inputs).max().getAsInt());
    int first = next.getAndAdd(ROWS);
    while (first < x.length) {
      int rows = Math.min(ROWS, x.length - first);
      float[][] a = Arrays.copyOfRange(x, first, first + rows);
      for (int l = 0; l < layers.size(); l++) {
        FastLayer layer = layers.get(l);
        a = layer.forward(layer.activation, a, activations.get(l), 0, rows, room);
      }
      for (int i = 0; i < rows; i++) {
        outputs[first + i] = Arrays.copyOf(a[i], outputs());
      }
      first = next.getAndAdd(ROWS);
    }
  }

  static void requireRows(String place, String name, float[][] rows, int columns) {
    Require.given(place, name, rows);
    for (float[] row : rows) {
      if (row.length != columns) {
        throw Require.misfit(place, name, "[batch x " + columns + "]",
            "[" + rows.length + " x " + row.length + "]");
      }
    }
  }

  public int inputs() {
    return layers.get(0).inputs;
  }

  public int outputs() {
    return last().outputs;
  }

  public Kernel kernel() {
    return kernel;
  }

  List<FastLayer> layers() {
    return layers;
  }

  private FastLayer last() {
    return layers.get(layers.size() - 1);
  }

  /** The layer of the textbook engine that a layer was made from. */
  Dense dense(int l) {
    return dense.get(l);
  }

  Activation outputActivation() {
    return dense.get(dense.size() - 1).activation();
  }

  @Override
  public String toString() {
    StringBuilder sizes = new StringBuilder().append(inputs());
    layers.forEach(layer -> sizes.append('-').append(layer.outputs));
    return "FastNetwork(" + sizes + ", " + kernel.name() + " kernel)";
  }
}
