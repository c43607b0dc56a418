package nnbook.web.vm;

/** Whole division as Java defines it, also where a processor would stop. */
final class Division {
  private Division() {}

  static long quotient(long x, long y) {
    if (y == -1) {
      return -x;
    }
    return x / nonzero(y);
  }

  static long remainder(long x, long y) {
    return y == -1 ? 0 : x % nonzero(y);
  }

  private static long nonzero(long y) {
    if (y == 0) {
      throw new ArithmeticException("/ by zero");
    }
    return y;
  }
}
