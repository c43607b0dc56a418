package nnbook.engine.layer;

import nnbook.engine.matrix.Require;

/**
 * The size of an image: channels x height x width.
 *
 * <p>A batch keeps each image as one row of a matrix: channel after channel, and in it row after
 * row. Column {@link #index} holds a pixel.
 */
public record Volume(int channels, int height, int width) {
  public Volume {
    Require.atLeast("Volume", "channels", channels, 1);
    Require.atLeast("Volume", "height", height, 1);
    Require.atLeast("Volume", "width", width, 1);
    double size = (double) channels * height * width;
    Require.that(size <= Integer.MAX_VALUE, "Volume", "size", "at most 2^31 - 1", size);
  }

  /** How many numbers an image has. */
  public int size() {
    return channels * height * width;
  }

  /** The column of the pixel in channel c, row i, column j. */
  // tag::volume-index[]
  public int index(int c, int i, int j) {
    return (c * height + i) * width + j;
  }
  // end::volume-index[]

  /** The size with a frame of that many zeros around each channel. */
  public Volume padded(int padding) {
    return new Volume(channels, height + 2 * padding, width + 2 * padding);
  }

  @Override
  public String toString() {
    return channels + " x " + height + " x " + width;
  }
}
