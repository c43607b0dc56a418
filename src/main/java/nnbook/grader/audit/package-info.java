/** Proves that exercises, tests, hints, solutions and wrong answers belong together. */
package nnbook.grader.audit;
