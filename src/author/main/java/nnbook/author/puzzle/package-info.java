/**
 * Makes the puzzles of solutions: which lines may change places is found by trying. What a puzzle
 * is, {@code nnbook.grader.puzzle} knows.
 */
package nnbook.author.puzzle;
