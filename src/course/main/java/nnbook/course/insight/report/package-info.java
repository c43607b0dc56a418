/** Tells what the answers of a course say: as a page, as tables, as JSON, in a few sentences. */
package nnbook.course.insight.report;
