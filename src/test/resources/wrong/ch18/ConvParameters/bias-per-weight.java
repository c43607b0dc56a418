// expect: A bias for each position of the kernel
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return (long) kernel * kernel * filters * (channels + 1);
  }
}
