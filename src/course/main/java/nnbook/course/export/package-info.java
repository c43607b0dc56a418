/**
 * Graded results, exercises and questions in the formats of other systems. Each room inside makes
 * one kind of file from the model of a result, or from the book; {@code sheet} fills in files that
 * a teacher brings. What they share lies here: clean text, points as text, blocks as HTML, XML.
 */
package nnbook.course.export;
