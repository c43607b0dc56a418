// expect: orders within a coalition
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double count = 1;
    for (int k = 1; k <= s; k++) {
      count *= n - s + k;
    }
    return (n - 1) / (count * s * (n - s));
  }
}
