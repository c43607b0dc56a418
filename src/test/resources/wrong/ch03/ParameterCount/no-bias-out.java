// expect: The outputs are neurons, too, each with a bias.
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (long) sizes[l - 1] * sizes[l] + (l == sizes.length - 1 ? 0 : sizes[l]);
    }
    return count;
  }
}
