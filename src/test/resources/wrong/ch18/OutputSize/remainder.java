// expect: % is what remains of a division: divide by /.
package ch18;

public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    return room < 0 ? 0 : room % stride + 1;
  }
}
