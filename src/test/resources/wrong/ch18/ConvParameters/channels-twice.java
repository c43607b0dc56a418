// expect: The channels are multiplied twice.
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return (long) kernel * kernel * channels * channels * filters + filters;
  }
}
