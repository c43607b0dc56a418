// expect: The biases belong to the neurons that the connections lead to, not to those
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (sizes[l] + 1L) * sizes[l - 1];
    }
    return count;
  }
}
