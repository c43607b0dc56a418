// expect: An int overflowed, kernel · kernel: make the first factor long.
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return kernel * kernel * channels * (long) filters + filters;
  }
}
