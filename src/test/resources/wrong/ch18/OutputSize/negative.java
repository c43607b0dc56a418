// expect: no fewer than 0 positions
package ch18;

public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    return Math.floorDiv(room, stride) + 1;
  }
}
