// tries: declare ninety thousand methods
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

public final class WeightedInput {
  @REPEAT 90000 void m#(){}@
}
