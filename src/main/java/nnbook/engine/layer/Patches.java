package nnbook.engine.layer;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** The square patches of an image, one at every position where it fits. */
final class Patches {
  private final Volume image;
  private final int kernel;

  Patches(String place, Volume image, int kernel) {
    Require.given(place, "image", image);
    Require.range(place, "kernel", kernel, 1, Math.min(image.height(), image.width()));
    this.image = image;
    this.kernel = kernel;
  }

  Volume image() {
    return image;
  }

  int kernel() {
    return kernel;
  }

  /** How many rows of positions there are. */
  int rows() {
    return image.height() - kernel + 1;
  }

  int columns() {
    return image.width() - kernel + 1;
  }

  int positions() {
    return rows() * columns();
  }

  /** How many numbers a patch has. */
  int length() {
    return image.channels() * kernel * kernel;
  }

  /** The column, in an image, of number k of the patch at a position. */
  // tag::patches-pixel[]
  private int pixel(int position, int k) {
    int c = k / (kernel * kernel);
    int i = k / kernel % kernel;
    int j = k % kernel;
    return image.index(c, position / columns() + i, position % columns() + j);
  }
  // end::patches-pixel[]

  /** All patches of all images, one a row: [batch · positions x length]. */
  // tag::patches-gather[]
  Matrix gather(Matrix images) {
    int positions = positions();
    return Matrix.generate(images.rows() * positions, length(), (row, k) ->
        images.get(row / positions, pixel(row % positions, k)));
  }
  // end::patches-gather[]

  /** The opposite: adds each number of each patch to the pixel that it came from. */
  // tag::patches-scatter[]
  Matrix scatter(Matrix patches) {
    int positions = positions();
    double[][] sums = new double[patches.rows() / positions][image.size()];
    for (int row = 0; row < patches.rows(); row++) {
      for (int k = 0; k < length(); k++) {
        int pixel = pixel(row % positions, k);
        sums[row / positions][pixel] += patches.get(row, k);
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
