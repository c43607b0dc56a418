package nnbook.web.aot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.data.Digits;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.save.NetworkText;
import nnbook.engine.train.Labels;
import nnbook.engine.train.Trainer;
import nnbook.web.figure.DigitFigure;

/** The network of chapter 15 that reads digits, and some images that it has not learned from. */
public final class DigitParts {
  private static final int IMAGES = 1797;
  private static final int SHOWN = 12;
  private static final double INK = 16;
  private static final int HELD_OUT = 5;

  private DigitParts() {}

  /** What {@link DigitFigure} reads. */
  public static String content() {
    List<String> shown = new ArrayList<>();
    for (int n = 0; n < SHOWN; n++) {
      shown.add(DigitFigure.encode(pixels(HELD_OUT * n)));
    }
    return NetworkText.encode(network()) + DigitFigure.DIVIDER + String.join("\n", shown);
  }

  private static double[] pixels(int image) {
    return Arrays.stream(Digits.image(image)).flatMapToDouble(Arrays::stream).toArray();
  }

  /** Every fifth image is held out. */
  private static Sequential network() {
    int[] learned = IntStream.range(0, IMAGES).filter(n -> n % HELD_OUT != 0).toArray();
    Matrix x = Matrix.of(Arrays.stream(learned).mapToObj(DigitParts::pixels)
        .toArray(double[][]::new)).scale(1 / INK);
    Matrix y = Labels.oneHot(Arrays.stream(learned).map(Digits::digit).toArray(), 10);
    SeededRandom random = new SeededRandom(1);
    Sequential network = Sequential.of(
        Dense.of(64, 32, new Relu(), new HeNormal(), random),
        Dense.of(32, 10, new Softmax(), new GlorotUniform(), random));
    new Trainer(new SoftmaxCrossEntropy(), new Sgd(0.1)).seed(1).fit(network, x, y, 10);
    return network;
  }
}
