/** Reads what students hand in, and what was graded, whatever state the files are in. */
package nnbook.course.insight.reading;
