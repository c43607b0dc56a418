// expect: An int or a long overflows
package ch15;

public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double count = factorial(n) / (double) (factorial(s) * factorial(n - s));
    return (n - 1) / (count * s * (n - s));
  }

  private static int factorial(int k) {
    return k < 2 ? 1 : k * factorial(k - 1);
  }
}
