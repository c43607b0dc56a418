// expect: A float holds about seven digits: count in a long.
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    float count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (sizes[l - 1] + 1L) * sizes[l];
    }
    return (long) count;
  }
}
