/** Puzzles: the lines of a solution, to be put in order. */
package nnbook.grader.puzzle;
