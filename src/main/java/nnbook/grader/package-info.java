/**
 * Finds exercises, compiles one by itself, runs its graded test in a worker, and gives a
 * verdict. Uses the exercises' own library, JUnit and the JDK's compiler.
 */
package nnbook.grader;
