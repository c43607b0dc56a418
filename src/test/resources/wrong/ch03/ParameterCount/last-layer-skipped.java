// expect: The last layer is missing: the loop ends one step early.
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 1; l < sizes.length - 1; l++) {
      count += (sizes[l - 1] + 1L) * sizes[l];
    }
    return count;
  }
}
