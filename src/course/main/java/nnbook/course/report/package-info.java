/** What all reports of a course share: pages that stand alone, tables, and how texts are shown. */
package nnbook.course.report;
