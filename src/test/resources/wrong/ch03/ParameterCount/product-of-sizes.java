// expect: All sizes are multiplied: multiply within a layer, and add the layers up.
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long n = 1;
    for (int s : sizes) n *= s;
    return n;
  }
}
