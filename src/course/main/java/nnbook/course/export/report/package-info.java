/** The results of a student in the formats of systems that show them: check by check. */
package nnbook.course.export.report;
