package nnbook.engine.train;

import java.util.OptionalInt;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Volume;
import nnbook.engine.matrix.Matrix;

/** A layer of one's own: puts a frame of zeros, one pixel wide, round each channel of an image. */
final class ZeroFrame implements Layer {
  private final Volume image;
  private final Volume framed;

  ZeroFrame(Volume image) {
    this.image = image;
    framed = new Volume(image.channels(), image.height() + 2, image.width() + 2);
  }

  Volume output() {
    return framed;
  }

  @Override
  public Matrix forward(Matrix x) {
    double[][] rows = new double[x.rows()][framed.size()];
    for (int n = 0; n < rows.length; n++) {
      for (int k = 0; k < image.size(); k++) {
        rows[n][place(k)] = x.get(n, k);
      }
    }
    return Matrix.of(rows);
  }

  @Override
  public Matrix backward(Matrix gradOutput) {
    return Matrix.generate(gradOutput.rows(), image.size(),
        (n, k) -> gradOutput.get(n, place(k)));
  }

  /** Where pixel k of the image lies in the frame. */
  private int place(int k) {
    int area = image.height() * image.width();
    int i = k % area / image.width();
    return framed.index(k / area, i + 1, k % image.width() + 1);
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(image.size());
  }

  @Override
  public int outputs(int inputs) {
    return framed.size();
  }
}
