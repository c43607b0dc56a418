/**
 * Puzzles: the lines of a solution, to be put in order. Says which lines may come next and why one
 * may not; painting and asking is up to the rooms that show a puzzle.
 */
package nnbook.grader.puzzle;
