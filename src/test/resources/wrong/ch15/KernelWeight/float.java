// expect: Only about seven digits are right: count in double, not in float.
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    float c = 1;
    for (int i = 1; i <= s; i++) {
      c = c * (n - i + 1) / i;
    }
    return (n - 1f) / (c * s * (n - s));
  }
}
