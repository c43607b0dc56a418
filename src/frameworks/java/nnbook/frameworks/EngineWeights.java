package nnbook.frameworks;

import java.nio.file.Path;
import nnbook.data.NetworkFiles;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Positions;
import nnbook.engine.layer.Residual;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.LayerNames;
import nnbook.engine.save.Layout;
import nnbook.engine.save.NumberType;
import nnbook.engine.train.Trainer;

/**
 * Networks of our engine for PyTorch to read: the XOR network of chapter 7, trained, and a small
 * transformer as it begins.
 */
final class EngineWeights {
  private static final long SEED = 22;
  private static final long LETTERS_SEED = 20;

  private EngineWeights() {}

  /** Takes the folder into which it writes. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    save(xor(), folder.resolve("xor-engine.safetensors"));
    save(letters(), folder.resolve("letters-engine.safetensors"));
  }

  private static void save(Sequential network, Path file) {
    NetworkFiles.saveWeights(network, file, Layout.OUT_BY_IN, NumberType.F32,
        LayerNames.pytorch(network));
  }

  private static Sequential xor() {
    Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix y = Matrix.ofColumn(0, 1, 1, 0);
    SeededRandom random = new SeededRandom(SEED);
    Sequential network = Sequential.of(
        Dense.glorotUniform(2, 2, new Relu(), random),
        Dense.glorotUniform(2, 1, new Sigmoid(), random));
    new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01)).fit(network, x, y, 1000);
    return network;
  }

  /** Of the sizes of letters_pytorch.py. */
  private static Sequential letters() {
    SeededRandom random = new SeededRandom(LETTERS_SEED);
    return Sequential.of(
        Embedding.of(7, 6, random), Positions.of(5, 6, random),
        Residual.of(LayerNorm.of(6), CausalSelfAttention.of(5, 6, 2, random)),
        Residual.of(LayerNorm.of(6),
            Dense.glorotUniform(6, 9, new Relu(), random),
            Dense.glorotUniform(9, 6, new Identity(), random)),
        LayerNorm.of(6), Dense.glorotUniform(6, 7, new Identity(), random));
  }
}
