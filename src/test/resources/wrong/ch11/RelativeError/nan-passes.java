// expect: The error is NaN
package ch11;

public final class RelativeError {
  private RelativeError() {}

  public static double relativeError(double a, double n) {
    double size = Math.max(Math.abs(a), Math.abs(n));
    return size == 0 ? 0 : Math.abs(a - n) / size;
  }
}
