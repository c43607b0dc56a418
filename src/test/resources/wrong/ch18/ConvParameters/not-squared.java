// expect: A kernel is a square
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return filters * ((long) kernel * channels + 1);
  }
}
