/**
 * Graded results, exercises and questions in the formats of other systems. {@code sheet} fills in
 * gradebooks that a teacher brings, {@code report} shows a student check by check, {@code question}
 * packs the book's questions, {@code autograder} the grader itself. What they share lies here:
 * clean text, points as text, blocks as HTML, XML. All read {@code result}; no other room of the
 * course uses an export.
 */
package nnbook.course.export;
