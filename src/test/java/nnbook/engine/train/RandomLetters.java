package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.LeCunNormal;
import nnbook.engine.initializer.Normal;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.IgnoringPadding;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/**
 * A network on letters: a window in a third of the tasks, otherwise up to two blocks of attention
 * or dense layers, with or without positions, residuals and layer normalization, of 1 to 4 letters,
 * 1 to 3 heads, and tables from a tenth of the usual size to three times it.
 */
record RandomLetters(List<Layer> layers, Matrix x, Matrix y) {
  static final Loss LOSS = new IgnoringPadding(new SoftmaxCrossEntropy());

  static RandomLetters of(SeededRandom random) {
    int count = 2 + random.nextInt(4);
    int heads = 1 + random.nextInt(3);
    int width = heads * (1 + random.nextInt(2));
    int context = 1 + random.nextInt(4);
    boolean window = random.nextInt(3) == 0;
    List<Layer> layers = new ArrayList<>();
    layers.add(Embedding.of(table(count, width, random)));
    int last = window ? width * context : width;
    if (window) {
      int hidden = 1 + random.nextInt(4);
      layers.add(dense(last, hidden, new Tanh(), random));
      last = hidden;
    } else {
      addBlocks(layers, context, width, heads, random);
    }
    layers.add(dense(last, count, new Identity(), random));
    int sequences = 1 + random.nextInt(3);
    int rows = sequences == 1 ? 1 + random.nextInt(context) : sequences * context;
    Matrix x = Matrix.generate(rows, window ? context : 1, (i, j) -> random.nextInt(count));
    return new RandomLetters(layers, x, targets(rows, count, random));
  }

  private static void addBlocks(
      List<Layer> layers, int context, int width, int heads, SeededRandom random) {
    if (random.nextInt(2) == 0) {
      layers.add(Positions.of(table(context, width, random)));
    }
    for (int block = random.nextInt(3); block >= 0; block--) {
      List<Layer> inside = new ArrayList<>();
      if (random.nextInt(2) == 0) {
        inside.add(LayerNorm.of(table(1, width, random), table(1, width, random)));
      }
      if (random.nextInt(3) == 0) {
        inside.add(dense(width, 3, new Relu(), random));
        inside.add(dense(3, width, new Identity(), random));
      } else {
        inside.add(CausalSelfAttention.of(context, heads, table(width, width, random),
            table(width, width, random), table(width, width, random),
            table(width, width, random)));
      }
      if (random.nextInt(3) == 0) {
        layers.addAll(inside);
      } else {
        layers.add(Residual.of(inside.toArray(Layer[]::new)));
      }
    }
  }

  /** Numbers of a size from .1 to 3. */
  private static Matrix table(int rows, int columns, SeededRandom random) {
    double size = StrictMath.pow(10, -1 + 1.5 * random.nextDouble());
    return new Normal(size).weights(rows, columns, columns, rows, random);
  }

  private static Dense dense(int in, int out, Activation g, SeededRandom random) {
    Matrix biases = Matrix.generate(1, out, (i, j) -> random.nextGaussian() / 10);
    return Dense.of(new LeCunNormal().weights(out, in, in, out, random), biases, g);
  }

  /** One class in each row, but for a third of the rows, not the first, which are padding. */
  private static Matrix targets(int rows, int count, SeededRandom random) {
    int[] classes = IntStream.range(0, rows)
        .map(i -> i > 0 && random.nextInt(3) == 0 ? -1 : random.nextInt(count)).toArray();
    return Matrix.generate(rows, count, (i, j) -> classes[i] == j ? 1 : 0);
  }

  Sequential network() {
    return Sequential.of(layers.toArray(Layer[]::new));
  }
}
