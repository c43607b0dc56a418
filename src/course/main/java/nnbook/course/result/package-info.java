/** What was graded: the one model that every report and export is written from. */
package nnbook.course.result;
