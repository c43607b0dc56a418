/** Finds exercises, compiles one by itself, runs its graded test in a worker, gives a verdict. */
package nnbook.grader;
