// expect: An index leaves sizes
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 0; l < sizes.length; l++) {
      count += (sizes[l] + 1L) * sizes[l + 1];
    }
    return count;
  }
}
