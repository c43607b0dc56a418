// expect: The factor n − s is missing
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double count = 1;
    for (int i = 1; i <= s; i++) {
      count = count * (n - s + i) / i;
    }
    return (n - 1) / (count * s);
  }
}
