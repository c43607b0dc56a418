// expect: The fraction was lost
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    long count = 1;
    for (int i = 1; i <= s; i++) {
      count = count * (n - s + i) / i;
    }
    return (n - 1) / (count * s * (n - s));
  }
}
