package nnbook.author.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nnbook.data.Letters;
import nnbook.data.NameNetworks;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
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
import nnbook.engine.train.Trainer;

/**
 * A network that is trained, and how names are cut for it.
 *
 * @param length of the window, or of a sequence
 * @param rows of X that make one example: 1 for windows, else {@code length}
 * @param batch how many examples a step has
 * @param steps so many that all models see about as many letters
 */
record NameModel(String name, int length, int rows, int batch, int steps,
    Function<SeededRandom, Sequential> start) {
  static final NameModel TRANSFORMER = sequences("transformer", NameNetworks::transformer);

  static final List<NameModel> ALL = List.of(
      TRANSFORMER,
      window(8, 160),
      sequences("without layer norm", random -> blocks(1, false, true, random)),
      sequences("two blocks", random -> blocks(2, true, true, random)),
      sequences("without positions", random -> blocks(1, true, false, random)),
      window(3, 64),
      window(5, 64));

  private static final int WIDTH = 32;

  private static NameModel sequences(String name, Function<SeededRandom, Sequential> start) {
    return new NameModel(name, NameNetworks.CONTEXT, NameNetworks.CONTEXT, 32, 3000, start);
  }

  /** 32 names a step have 225 letters, so it takes 3.5 times as many steps of 64 letters. */
  private static NameModel window(int length, int hidden) {
    return new NameModel("window " + length, length, 1, 64, 10_500, random -> Sequential.of(
        Embedding.of(Letters.COUNT, 8, random),
        Dense.glorotUniform(length * 8, hidden, new Tanh(), random),
        Dense.glorotUniform(hidden, Letters.COUNT, new Identity(), random)));
  }

  private static Sequential blocks(
      int count, boolean hasNorms, boolean hasPositions, SeededRandom random) {
    List<Layer> layers = new ArrayList<>();
    layers.add(Embedding.of(Letters.COUNT, WIDTH, random));
    if (hasPositions) {
      layers.add(Positions.of(NameNetworks.CONTEXT, WIDTH, random));
    }
    for (int block = 0; block < count; block++) {
      layers.add(residual(hasNorms,
          CausalSelfAttention.of(NameNetworks.CONTEXT, WIDTH, 4, random)));
      layers.add(residual(hasNorms,
          Dense.glorotUniform(WIDTH, 4 * WIDTH, new Relu(), random),
          Dense.glorotUniform(4 * WIDTH, WIDTH, new Identity(), random)));
    }
    if (hasNorms) {
      layers.add(LayerNorm.of(WIDTH));
    }
    layers.add(Dense.glorotUniform(WIDTH, Letters.COUNT, new Identity(), random));
    return Sequential.of(layers.toArray(new Layer[0]));
  }

  private static Residual residual(boolean hasNorm, Layer... inside) {
    List<Layer> layers = new ArrayList<>(List.of(inside));
    if (hasNorm) {
      layers.add(0, LayerNorm.of(WIDTH));
    }
    return Residual.of(layers.toArray(new Layer[0]));
  }

  static NameModel named(String name) {
    return ALL.stream().filter(model -> model.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("NameModel: no model " + name));
  }

  /** Whether it is the transformer with a part more or less. */
  boolean isVariant() {
    return !isWindow() && !equals(TRANSFORMER);
  }

  boolean isWindow() {
    return rows == 1;
  }

  Trainer.Data data(List<String> names) {
    return isWindow() ? Letters.windows(names, length) : Letters.sequences(names, length);
  }

  Loss loss() {
    SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
    return isWindow() ? loss : new IgnoringPadding(loss);
  }

  /** How a trained network goes on; behind {@code length} letters a sequence can only end. */
  NextLetter inventor(Sequential network) {
    return isWindow() ? windows(network, length) : beginning -> {
      double[] ids = ids("." + beginning);
      if (ids.length > length) {
        double[] end = new double[Letters.COUNT];
        end[Letters.END] = 1;
        return end;
      }
      Matrix z = network.forward(Matrix.ofColumn(ids));
      return new Softmax().apply(z.row(z.rows() - 1));
    };
  }

  /** How a trained network goes on that sees so many letters. */
  static NextLetter windows(Sequential network, int length) {
    return beginning -> {
      String padded = ".".repeat(length) + beginning;
      double[] ids = ids(padded.substring(padded.length() - length));
      return new Softmax().apply(network.forward(Matrix.ofRow(ids)).row(0));
    };
  }

  private static double[] ids(String letters) {
    return letters.chars().mapToDouble(letter -> Letters.index((char) letter)).toArray();
  }
}
