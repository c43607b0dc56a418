// expect: Refused: where the window does not fit, the answer is 0.
package ch18;

public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    if (room < 0) throw new IllegalArgumentException(); return room / stride + 1;
  }
}
