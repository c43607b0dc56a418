/** What graded tests use: points, expectations, and diagnoses of known mistakes. */
package nnbook.exercise;
