// expect: The biases are missing
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (long) sizes[l - 1] * sizes[l];
    }
    return count;
  }
}
