// expect: The inputs got biases
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = sizes.length > 0 ? sizes[0] : 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (sizes[l - 1] + 1L) * sizes[l];
    }
    return count;
  }
}
