/**
 * What is said about exercises: verdicts, hints, solutions, how they stand. May use the grader,
 * {@code text} and the questions of {@code quiz}.
 */
package nnbook.terminal.exercise;
