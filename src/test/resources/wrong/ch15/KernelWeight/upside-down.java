// expect: upside down
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double count = 1;
    for (int k = 1; k <= s; k++) {
      count = count * (n - s + k) / k;
    }
    return count * s * (n - s) / (n - 1);
  }
}
