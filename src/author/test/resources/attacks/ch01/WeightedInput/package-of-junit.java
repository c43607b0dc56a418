// tries: declare a class of JUnit
// stopped by: compiler: a process of its own with limits
// expected: DOES_NOT_COMPILE
// control: none: no code of it ever runs
package org.junit.jupiter.api;

public final class Assertions {}
