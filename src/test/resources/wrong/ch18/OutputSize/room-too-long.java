// expect: The room to move is one too long, or the division rounds up
package ch18;

public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel + 1;
    return room < 0 ? 0 : room / stride + 1;
  }
}
