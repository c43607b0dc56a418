// tries: make the compiler infer types for ages
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

import java.util.function.Function;

public final class WeightedInput {
  static <T> T f(Function<T, T> a, Function<T, T> b, T x) {
    return a.apply(x);
  }

  static Object x = @REPEAT 30 f(p# -> p#, q# -> q#, @1@REPEAT 30 )@;
}
