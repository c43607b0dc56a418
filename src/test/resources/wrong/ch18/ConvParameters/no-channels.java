// expect: a square of weights for each channel
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return filters * ((long) kernel * kernel + 1);
  }
}
