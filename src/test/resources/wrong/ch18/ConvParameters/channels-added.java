// expect: The channels are added: each of them has a square of weights, so multiply.
package ch18;

public final class ConvParameters {
  private ConvParameters() {}

  public static long parameters(int kernel, int channels, int filters) {
    return (long) kernel * kernel * filters + (long) channels * filters + filters;
  }
}
