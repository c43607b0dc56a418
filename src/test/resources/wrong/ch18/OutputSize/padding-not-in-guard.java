// expect: The padding makes room, too: the window fits when pixels + 2 · padding is as
package ch18;

public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    return kernel > pixels ? 0 : room / stride + 1;
  }
}
