// expect: One bias a layer: each neuron has one.
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (long) sizes[l - 1] * sizes[l] + 1;
    }
    return count;
  }
}
