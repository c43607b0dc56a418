// expect: The positions in the whole image: one side of it is asked for.
package ch18;

public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    int o = room < 0 ? 0 : room / stride + 1; return o * o;
  }
}
