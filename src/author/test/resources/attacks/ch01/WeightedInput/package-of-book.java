// tries: declare a class of the engine
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package nnbook.engine.matrix;

public final class Matrix {}
