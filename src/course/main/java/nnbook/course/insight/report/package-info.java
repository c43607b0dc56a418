/** Tells what the answers of a course say: as a page, as a table, in a few sentences. */
package nnbook.course.insight.report;
