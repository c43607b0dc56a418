// expect: A whole number grew too large for its type. Compute with long or double from the
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return Math.multiplyExact(kernel * kernel * channels, filters) + filters;
  }
}
