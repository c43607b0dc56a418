package nnbook.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/** A random network with a batch of data, in double for the textbook engine and in float. */
record FastCase(Sequential network, Loss loss, float[][] x, float[][] y, int threads) {
  private static final List<Activation> HIDDEN = List.of(new Relu(), new Tanh(), new Sigmoid(),
      new LeakyRelu(0.1), new Softplus(), new Identity());
  private static final List<Loss> LOSSES = List.of(new SoftmaxCrossEntropy(),
      new BinaryCrossEntropy(), new MeanSquaredError(), new HalfSquaredError());
  private static final int LARGEST = 70;

  static FastCase random(long seed) {
    SeededRandom random = new SeededRandom(seed);
    int[] sizes = new int[2 + random.nextInt(3)];
    Arrays.setAll(sizes, l -> 1 + random.nextInt(LARGEST));
    Loss loss = LOSSES.get(random.nextInt(LOSSES.size()));
    int batch = 1 + random.nextInt(LARGEST);
    int out = sizes[sizes.length - 1];
    return new FastCase(network(sizes, loss, random), loss, inputs(batch, sizes[0], random),
        targets(batch, out, loss, random), 1 + random.nextInt(4));
  }

  private static Sequential network(int[] sizes, Loss loss, SeededRandom random) {
    List<Layer> layers = new ArrayList<>();
    for (int l = 1; l < sizes.length; l++) {
      boolean last = l == sizes.length - 1;
      boolean link = last && !(loss.link() instanceof Identity);
      Activation g = link ? loss.link() : HIDDEN.get(random.nextInt(HIDDEN.size()));
      if (last && !link && random.nextInt(4) == 0) {
        g = new Softmax();
      }
      layers.add(Dense.of(sizes[l - 1], sizes[l], g, new GlorotUniform(), random));
    }
    Sequential network = Sequential.of(layers.toArray(Layer[]::new));
    for (Parameter p : network.parameters()) { // float weights, biases other than 0
      p.set(p.value().map(w -> (float) (w + random.nextDouble(-0.1, 0.1))));
    }
    return network;
  }

  static float[][] inputs(int batch, int n, SeededRandom random) {
    float[][] x = new float[batch][n];
    for (float[] row : x) {
      for (int i = 0; i < n; i++) {
        row[i] = random.nextInt(5) == 0 ? 0 : (float) random.nextDouble(-1, 1);
      }
    }
    return x;
  }

  private static float[][] targets(int batch, int n, Loss loss, SeededRandom random) {
    float[][] y = new float[batch][n];
    for (float[] row : y) {
      if (loss instanceof SoftmaxCrossEntropy) {
        row[random.nextInt(n)] = 1;
      } else {
        for (int j = 0; j < n; j++) {
          row[j] = random.nextInt(2);
        }
      }
    }
    return y;
  }

  static Matrix matrix(float[][] rows) {
    return Matrix.generate(rows.length, rows[0].length, (i, j) -> rows[i][j]);
  }

  /** A copy of the network that shares nothing with it. */
  Sequential copy() {
    return Sequential.of(network.layers().stream()
        .map(layer -> (Dense) layer)
        .map(dense -> Dense.of(dense.weights(), dense.biases(), dense.activation()))
        .toArray(Layer[]::new));
  }
}
