/** Compiles a single source file in memory and explains what the compiler says. */
package nnbook.grader.compile;
