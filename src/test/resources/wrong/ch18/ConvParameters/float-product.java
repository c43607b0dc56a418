// expect: The last digits are lost
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return (long) (filters * (float) kernel * kernel * channels) + filters;
  }
}
