// expect: That is the largest int: compute with long, not with int or float.
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return Math.round((float) kernel * kernel * channels * filters + filters);
  }
}
