// expect: Fewer than two sizes aren't an error: they have 0 parameters.
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0; if (sizes.length < 2) throw new IllegalArgumentException();
    for (int l = 1; l < sizes.length; l++) {
      count += (sizes[l - 1] + 1L) * sizes[l];
    }
    return count;
  }
}
