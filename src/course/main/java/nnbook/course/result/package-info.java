/**
 * What was graded: one model, which is written as JSON, and from which every report and export is
 * made. Uses the grader's checks, and no other room of the course.
 */
package nnbook.course.result;
