// tries: write a sum of a hundred thousand terms
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

public final class WeightedInput {
  static String x = "" @REPEAT 100000  + 1@;
}
