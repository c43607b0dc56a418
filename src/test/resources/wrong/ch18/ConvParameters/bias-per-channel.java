// expect: A bias for each filter and channel
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return (long) filters * channels * (kernel * kernel + 1);
  }
}
