// expect: Only the last layer counts: begin with the first, and add with +=.
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count = (sizes[l - 1] + 1L) * sizes[l];
    }
    return count;
  }
}
