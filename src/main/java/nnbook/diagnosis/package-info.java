/**
 * What graded tests use: points, expectations, and diagnoses of known mistakes. Uses the engine's
 * plain types and JUnit's annotations, so that a test runs in an IDE as in the grader.
 */
package nnbook.diagnosis;
