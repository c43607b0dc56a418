/**
 * Proves that exercises, tests, hints, solutions and wrong answers belong together. Uses the grader
 * as a learner does, and is used by the command line only.
 */
package nnbook.author.audit;
