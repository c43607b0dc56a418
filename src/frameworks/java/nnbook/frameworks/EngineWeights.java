package nnbook.frameworks;

import java.nio.file.Path;
import nnbook.data.NetworkFiles;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.LayerNames;
import nnbook.engine.save.Layout;
import nnbook.engine.save.NumberType;
import nnbook.engine.train.Trainer;

/** The XOR network of chapter 7, trained by our engine, for PyTorch to read. */
final class EngineWeights {
  private static final long SEED = 22;

  private EngineWeights() {}

  /** Takes the folder into which it writes. */
  public static void main(String[] args) {
    Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix y = Matrix.ofColumn(0, 1, 1, 0);
    SeededRandom random = new SeededRandom(SEED);
    Sequential network = Sequential.of(
        Dense.glorotUniform(2, 2, new Relu(), random),
        Dense.glorotUniform(2, 1, new Sigmoid(), random));
    new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01)).fit(network, x, y, 1000);
    Path file = Path.of(args[0], "xor-engine.safetensors");
    NetworkFiles.saveWeights(network, file, Layout.OUT_BY_IN, NumberType.F32,
        LayerNames.pytorch(network));
  }
}
