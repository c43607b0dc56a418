/**
 * Finds exercises, compiles one by itself, runs its graded test in a worker, gives a verdict, and
 * remembers the learner's progress. Uses the exercises' own library, JUnit and the JDK's compiler.
 */
package nnbook.grader;
