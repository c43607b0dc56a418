// tries: make the compiler try each lambda again and again
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

import java.util.concurrent.Callable;

public final class WeightedInput {
  static <T> T call(Callable<T> work) {
    return null;
  }

  static void call(Runnable work) {}

  static void x() {
    @REPEAT 25 call(() -> { @ @REPEAT 25 ; })@;
  }
}
