/** The JVM that runs graded tests, and the grader's end of the line to it. */
package nnbook.grader.worker;
