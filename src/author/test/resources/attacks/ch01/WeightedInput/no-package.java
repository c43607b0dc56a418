// tries: declare the class without a package
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
public final class WeightedInput {}
