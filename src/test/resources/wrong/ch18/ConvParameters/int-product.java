// expect: An int overflowed
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return filters * (kernel * kernel * channels + 1);
  }
}
