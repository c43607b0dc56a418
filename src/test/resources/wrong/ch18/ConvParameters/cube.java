// expect: The kernel is multiplied three times: it is a square.
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return (long) kernel * kernel * kernel * channels * filters + filters;
  }
}
