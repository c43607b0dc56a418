/**
 * Compiles a single source file in memory and explains what the compiler says. Uses the JDK's
 * compiler; knows sources and class files, but neither exercises nor verdicts.
 */
package nnbook.grader.compile;
