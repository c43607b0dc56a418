// expect: The kernel is doubled: it is a square of kernel · kernel weights.
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return 2L * kernel * channels * filters + filters;
  }
}
