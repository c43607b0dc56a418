package nnbook.engine.train;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nnbook.data.Digits;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.train.Trainer.Data;

/** Data to learn from, and data to be asked about. */
record Split(Data train, Data test) {

  /** The handwritten digits, pixels from 0 to 1: 1,437 images to learn from, 360 for the test. */
  static final Split DIGITS = everyFifth(allDigits());

  /** All handwritten digits, in the order of their writers. */
  static Data allDigits() {
    double[][] images = new double[1797][];
    Arrays.setAll(images, i -> Arrays.stream(Digits.image(i)).flatMapToDouble(Arrays::stream)
        .map(pixel -> pixel / 16).toArray());
    int[] labels = IntStream.range(0, images.length).map(Digits::digit).toArray();
    return new Data(Matrix.of(images), Labels.oneHot(labels, 10));
  }

  /** Rows 0, 5, 10, … are for the test. */
  static Split everyFifth(Data all) {
    int n = all.x().rows();
    return new Split(
        rows(all, rowsWhere(n, i -> i % 5 != 0)), rows(all, rowsWhere(n, i -> i % 5 == 0)));
  }

  /** The rows of those numbers. */
  static Data rows(Data data, int... rows) {
    return new Data(data.x().rowsAt(rows), data.y().rowsAt(rows));
  }

  private static int[] rowsWhere(int rows, IntPredicate chosen) {
    return IntStream.range(0, rows).filter(chosen).toArray();
  }

  /** Learns from the first n rows only. */
  Split first(int n) {
    return new Split(rows(train, IntStream.range(0, n).toArray()), test);
  }

  /** Both parts with mean and deviation of the rows to learn from. */
  Split standardized() {
    int n = train.x().rows();
    Matrix mean = train.x().sumRows().scale(1.0 / n);
    Matrix off = train.x().plusRow(mean.scale(-1));
    Matrix variance = off.hadamard(off).sumRows().scale(1.0 / n);
    return new Split(scaled(train, mean, variance), scaled(test, mean, variance));
  }

  private static Data scaled(Data data, Matrix mean, Matrix variance) {
    Matrix x = data.x();
    return new Data(Matrix.generate(x.rows(), x.columns(), (i, j) ->
        (x.get(i, j) - mean.get(0, j)) / StrictMath.sqrt(variance.get(0, j))), data.y());
  }

  History fit(Trainer trainer, Sequential network, int epochs) {
    return trainer.fit(network, train.x(), train.y(), epochs);
  }

  double trainAccuracy(Sequential network) {
    return accuracy(network, train);
  }

  double testAccuracy(Sequential network) {
    return accuracy(network, test);
  }

  static double accuracy(Sequential network, Data data) {
    return new Accuracy().value(network.forward(data.x()), data.y());
  }
}
