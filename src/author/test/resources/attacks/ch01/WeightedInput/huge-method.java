// tries: write a method that is larger than a class file allows
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

public final class WeightedInput {
  static int[] x = {@REPEAT 90000 #,@};
}
