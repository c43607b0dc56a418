// tries: hand in more than a million characters
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

public final class WeightedInput {
  /* @REPEAT 1100000 x@ */
}
