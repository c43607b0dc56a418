package nnbook.engine;

import java.util.List;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.AdamW;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Labels;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;

/** The bits of all weights of two trainings, for {@link SameSeedSameBitsTest}. */
final class TrainingBits {
  private TrainingBits() {}

  static String hash() {
    BitDigest digest = new BitDigest();
    for (Sequential net : List.of(xor(), images())) {
      net.parameters().forEach(parameter -> digest.add(parameter.value()));
    }
    return digest.hex();
  }

  /** Keras' XOR example, 300 epochs. */
  private static Sequential xor() {
    Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    SeededRandom random = new SeededRandom(20261124);
    Sequential net = Sequential.of(Dense.glorotUniform(2, 2, new Tanh(), random),
        Dense.glorotUniform(2, 1, new Sigmoid(), random));
    new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01))
        .fit(net, x, Matrix.ofColumn(0, 1, 1, 0), 300);
    return net;
  }

  /** A 64-32-10 network, three epochs on 320 images of noise in ten classes. */
  private static Sequential images() {
    SeededRandom random = new SeededRandom(20261124);
    Matrix x = Matrix.generate(320, 64, (i, j) ->
        random.nextGaussian() + (j / 6 == i % 10 ? 1 : 0));
    int[] labels = new int[320];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = i % 10;
    }
    Sequential net = Sequential.of(Dense.of(64, 32, new Relu(), new HeNormal(), random),
        new Dropout(0.2, random), Dense.of(32, 10, new Softmax(), new HeNormal(), random));
    new Trainer(new SoftmaxCrossEntropy(), new AdamW(0.01, 0.01)).l2(1e-4)
        .schedule(Schedule.cosine(0.1, 3)).fit(net, x, Labels.oneHot(labels, 10), 3);
    return net;
  }
}
