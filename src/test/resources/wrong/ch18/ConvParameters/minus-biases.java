// expect: The biases are subtracted: they count, too.
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return (long) kernel * kernel * channels * filters - filters;
  }
}
