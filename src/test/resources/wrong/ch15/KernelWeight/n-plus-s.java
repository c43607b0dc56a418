// expect: The last factor is n − s, not n + s.
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double c = 1;
    for (int i = 1; i <= s; i++) {
      c = c * (n - i + 1) / i;
    }
    return (n - 1) / (c * s * (n + s));
  }
}
