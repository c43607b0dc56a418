/**
 * Questions and puzzles that the reader answers. May use chapters, the grader's puzzles,
 * what the learner has done, {@code screen} and {@code text}.
 */
package nnbook.terminal.quiz;
