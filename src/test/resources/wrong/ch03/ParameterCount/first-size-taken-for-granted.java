// expect: There may be one size, or none
package ch03;

public final class ParameterCount {
  private ParameterCount() {}

  public static long parameterCount(int... sizes) {
    long count = 0;
    int inputs = sizes[0];
    for (int l = 1; l < sizes.length; l++) {
      count += (inputs + 1L) * sizes[l];
      inputs = sizes[l];
    }
    return count;
  }
}
