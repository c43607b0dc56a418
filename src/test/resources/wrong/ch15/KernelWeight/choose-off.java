// expect: C(n − 1, s) was counted: the first factor of C(n, s) is n.
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double c = 1;
    for (int i = 1; i <= s; i++) {
      c = c * (n - i) / i;
    }
    return (n - 1) / (c * s * (n - s));
  }
}
