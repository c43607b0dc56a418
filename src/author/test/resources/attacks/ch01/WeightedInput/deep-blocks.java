// tries: nest blocks so deep that the compiler breaks
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

public final class WeightedInput {
  static void x() {
    @REPEAT 20000 {@@REPEAT 20000 }@
  }
}
