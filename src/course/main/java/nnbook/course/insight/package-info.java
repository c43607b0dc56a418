/** Insight into a course from what students hand in: which questions, checks, hints to mend. */
package nnbook.course.insight;
