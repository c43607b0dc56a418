// expect: One position too many
package ch18;

public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    return room < 0 ? 0 : room / stride + 2;
  }
}
