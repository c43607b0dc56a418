/**
 * Insight into a course: which checks and questions to look at by classical test theory, and where
 * students are stuck. Reads what they hand in and what was graded, and names nobody.
 */
package nnbook.course.insight;
