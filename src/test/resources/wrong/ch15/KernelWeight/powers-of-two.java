// expect: 2ⁿ counts all coalitions, C(n, s) those of size s: factor i is (n − i + 1) / i.
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double c = Math.pow(2, n);
    for (int i = 1; i <= s; i++) {

    }
    return (n - 1) / (c * s * (n - s));
  }
}
