/**
 * The JVM that runs graded tests, and the grader's end of the line to it. The worker's side uses
 * JUnit; the two sides share nothing but messages.
 */
package nnbook.grader.worker;
