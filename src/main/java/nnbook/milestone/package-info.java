/**
 * A program that reads handwritten digits, made of the reader's own solutions. May use the engine,
 * the data, and the grader's compiler.
 */
package nnbook.milestone;
