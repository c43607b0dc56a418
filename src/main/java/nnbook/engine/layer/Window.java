package nnbook.engine.layer;

import nnbook.engine.matrix.Require;

/**
 * How a convolution looks at an image: through squares of kernel x kernel pixels, {@code stride}
 * pixels from one to the next, with a frame of {@code padding} zeros around the image.
 *
 * <p>On n pixels there are ⌊(n + 2 padding - kernel) / stride⌋ + 1 positions.
 */
public record Window(int kernel, int stride, int padding) {
  public Window {
    Require.atLeast("Window", "kernel", kernel, 1);
    Require.atLeast("Window", "stride", stride, 1);
    Require.range("Window", "padding", padding, 0, kernel - 1); // else it sees zeros only
  }

  /** At every position inside the image: stride 1, no padding. */
  public Window(int kernel) {
    this(kernel, 1, 0);
  }

  /** How many positions there are along that many pixels; 0 if the kernel is too large. */
  // tag::window-positions[]
  public int positions(int pixels) {
    int free = pixels + 2 * padding - kernel;
    return free < 0 ? 0 : free / stride + 1;
  }
  // end::window-positions[]

  /** {@code kernel 3}, or {@code kernel 3 stride 2 padding 1}. */
  @Override
  public String toString() {
    boolean plain = stride == 1 && padding == 0;
    return "kernel " + kernel + (plain ? "" : " stride " + stride + " padding " + padding);
  }
}
