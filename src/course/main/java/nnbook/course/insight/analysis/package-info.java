/** Item analysis by classical test theory: which checks and questions to look at. */
package nnbook.course.insight.analysis;
