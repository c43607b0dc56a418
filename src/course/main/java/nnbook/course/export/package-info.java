/**
 * Graded results, exercises and questions in the formats of other systems. Each room inside makes
 * one kind of file from the model of a result, or from the book, and reads nothing back; what they
 * share, clean text, XML and ZIP files, lies here.
 */
package nnbook.course.export;
