/**
 * Questions and puzzles that the reader answers. May use chapters, the grader's puzzles and
 * progress, {@code screen} and {@code text}.
 */
package nnbook.terminal.quiz;
