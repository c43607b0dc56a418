package nnbook.engine.layer;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** The square patches of an image that a window shows, one at each of its positions. */
final class Patches {
  private final Volume image;
  private final Window window;

  Patches(String place, Volume image, Window window) {
    Require.given(place, "image", image);
    Require.given(place, "window", window);
    Volume padded = image.padded(window.padding());
    int most = Math.min(padded.height(), padded.width());
    Require.range(place, "kernel", window.kernel(), 1, most);
    this.image = image;
    this.window = window;
  }

  Volume image() {
    return image;
  }

  Window window() {
    return window;
  }

  /** How many rows of positions there are. */
  int rows() {
    return window.positions(image.height());
  }

  int columns() {
    return window.positions(image.width());
  }

  int positions() {
    return rows() * columns();
  }

  /** How many numbers a patch has. */
  int length() {
    return image.channels() * window.kernel() * window.kernel();
  }

  /** The column, in an image, of number k of the patch at a position; -1 in the padding. */
  // tag::patches-pixel[]
  private int pixel(int position, int k) {
    int f = window.kernel();
    int row = position / columns() * window.stride() + k / f % f;
    int column = position % columns() * window.stride() + k % f;
    int i = row - window.padding();
    int j = column - window.padding();
    boolean inside = i >= 0 && i < image.height()
        && j >= 0 && j < image.width();
    return inside ? image.index(k / (f * f), i, j) : -1;
  }
  // end::patches-pixel[]

  /** All patches of all images, one a row: [batch · positions x length]. */
  // tag::patches-gather[]
  Matrix gather(Matrix images) {
    int n = positions();
    return Matrix.generate(images.rows() * n, length(), (row, k) -> {
      int pixel = pixel(row % n, k);
      return pixel < 0 ? 0 : images.get(row / n, pixel);
    });
  }
  // end::patches-gather[]

  /** The opposite: adds each number of each patch to the pixel that it came from. */
  // tag::patches-scatter[]
  Matrix scatter(Matrix patches) {
    int n = positions();
    double[][] sums = new double[patches.rows() / n][image.size()];
    for (int row = 0; row < patches.rows(); row++) {
      for (int k = 0; k < length(); k++) {
        int pixel = pixel(row % n, k);
        if (pixel >= 0) {
          sums[row / n][pixel] += patches.get(row, k);
        }
      }
    }
    return Matrix.of(sums);
  }
  // end::patches-scatter[]

  /** From one row for each position to one row for each image, channel after channel. */
  Matrix toImages(Matrix rows) {
    int n = positions();
    return Matrix.generate(rows.rows() / n, rows.columns() * n,
        (image, k) -> rows.get(image * n + k % n, k / n));
  }

  Matrix fromImages(Matrix images) {
    int n = positions();
    return Matrix.generate(images.rows() * n, images.columns() / n,
        (row, filter) -> images.get(row / n, filter * n + row % n));
  }
}
