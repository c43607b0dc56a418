// tries: hide code behind characters that nobody sees
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package ch01;

public final class WeightedInput { \u0000 }
