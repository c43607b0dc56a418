// tries: declare a class of the JDK
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package java.lang;

public final class WeightedInput {}
